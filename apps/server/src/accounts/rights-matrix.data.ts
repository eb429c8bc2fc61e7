/**
 * Who may call which route for whose records: the expected answers, decided by hand and reviewed, never derived from the rules that the
 * server follows. A route without a line here fails the test, so that none is added without this question being answered.
 *
 * A cell has one letter for each unit whose record is asked for: the post's own, one below it, another one of its kind, one outside the
 * chain of command (the Front); a route without such a record has one letter. "y": the right is there, "n": it is refused.
 *
 * A line's last word after # is the kind of record, where one route serves several.
 *
 * | column | post (domain term) |
 * | --- | --- |
 * | staff | công chức phụ trách CCHC của xã |
 * | owner | công chức phụ trách tiêu chí, không phụ trách CCHC |
 * | head | Chủ tịch UBND xã |
 * | lead | cơ quan thường trực: chuyên viên Phòng Nội vụ |
 * | area | cơ quan chủ trì lĩnh vực: Trưởng phòng Tư pháp |
 * | help | thành viên Tổ giúp việc Hội đồng thẩm định |
 * | council | ủy viên Hội đồng thẩm định |
 * | approver | người phê duyệt: Chủ tịch UBND huyện |
 * | survey | MTTQ huyện, tham gia điều tra xã hội học |
 * | admin | quản trị hệ thống |
 * | observer | đăng nhập nhưng không giữ chức danh nào |
 * | nobody | chưa đăng nhập |
 */
export const RIGHTS_MATRIX = `
route                                                  staff owner head  lead  area  help  council approver survey admin observer nobody
POST /sessions                                         y     y     y     y     y     y     y       y        y      y     y        y
GET /sessions/current                                  y     y     y     y     y     y     y       y        y      y     y        n
POST /sessions/current/use                             y     y     y     y     y     y     y       y        y      y     y        n
PUT /sessions/current/post                             y     y     y     y     y     y     y       y        y      y     y        n
DELETE /sessions/current                               y     y     y     y     y     y     y       y        y      y     y        n
GET /installation                                      y     y     y     y     y     y     y       y        y      y     y        y
GET /units                                             y     y     y     y     y     y     y       y        y      y     y        n
GET /units/:unitId                                     yyyy  yyyy  yyyy  yyyy  yyyy  yyyy  yyyy    yyyy     yyyy   yyyy  yyyy     nnnn
GET /home                                              y     y     y     y     y     y     y       y        y      y     n        n
GET /plan-readings                                     y     n     y     y     y     n     n       y        y      n     n        n
POST /plan-readings                                    y     n     n     y     n     n     n       n        n      n     n        n
GET /plan-readings/:planReadingId                      ynnn  nnnn  ynnn  ynnn  ynnn  nnnn  nnnn    ynnn     ynnn   nnnn  nnnn     nnnn
GET /plan-readings/:planReadingId/original             ynnn  nnnn  ynnn  ynnn  ynnn  nnnn  nnnn    ynnn     ynnn   nnnn  nnnn     nnnn
PUT /plan-readings/:planReadingId/corrections          ynnn  nnnn  nnnn  ynnn  nnnn  nnnn  nnnn    nnnn     nnnn   nnnn  nnnn     nnnn
DELETE /plan-readings/:planReadingId/corrections       ynnn  nnnn  nnnn  ynnn  nnnn  nnnn  nnnn    nnnn     nnnn   nnnn  nnnn     nnnn
PUT /plan-readings/:planReadingId/file                 ynnn  nnnn  nnnn  ynnn  nnnn  nnnn  nnnn    nnnn     nnnn   nnnn  nnnn     nnnn
POST /plan-readings/:planReadingId/rereading           ynnn  nnnn  nnnn  ynnn  nnnn  nnnn  nnnn    nnnn     nnnn   nnnn  nnnn     nnnn
POST /plan-readings/:planReadingId/conference          ynnn  nnnn  nnnn  ynnn  nnnn  nnnn  nnnn    nnnn     nnnn   nnnn  nnnn     nnnn
DELETE /plan-readings/:planReadingId                   ynnn  nnnn  nnnn  ynnn  nnnn  nnnn  nnnn    nnnn     nnnn   nnnn  nnnn     nnnn
GET /conferences                                       y     n     y     y     y     n     n       y        y      n     n        n
GET /conferences/:conferenceId                         yynn  nnnn  yynn  yynn  ynnn  nnnn  nnnn    yynn     ynnn   nnnn  nnnn     nnnn
GET /conferences/:conferenceId/participants            yynn  nnnn  yynn  yynn  ynnn  nnnn  nnnn    yynn     ynnn   nnnn  nnnn     nnnn
GET /conferences/:conferenceId/tasks                   yynn  nnnn  yynn  yynn  ynnn  nnnn  nnnn    yynn     ynnn   nnnn  nnnn     nnnn
GET /conferences/:conferenceId/papers/:paper           yynn  nnnn  yynn  yynn  ynnn  nnnn  nnnn    yynn     ynnn   nnnn  nnnn     nnnn
PUT /conferences/:conferenceId/arrangement             ynnn  nnnn  nnnn  ynnn  nnnn  nnnn  nnnn    nnnn     nnnn   nnnn  nnnn     nnnn
POST /conferences/:conferenceId/tasks                  ynnn  nnnn  nnnn  ynnn  nnnn  nnnn  nnnn    nnnn     nnnn   nnnn  nnnn     nnnn
POST /conferences/:conferenceId/letters                ynnn  nnnn  ynnn  ynnn  ynnn  nnnn  nnnn    ynnn     ynnn   nnnn  nnnn     nnnn
DELETE /conferences/:conferenceId                      ynnn  nnnn  nnnn  ynnn  nnnn  nnnn  nnnn    nnnn     nnnn   nnnn  nnnn     nnnn
GET /conferences/draft                                 y     n     n     y     n     n     n       n        n      n     n        n
POST /conferences                                      y     n     n     y     n     n     n       n        n      n     n        n
PUT /conferences/:conferenceId/draft                   ynnn  nnnn  nnnn  ynnn  nnnn  nnnn  nnnn    nnnn     nnnn   nnnn  nnnn     nnnn
GET /conferences/:conferenceId/notices                 yynn  nnnn  yynn  yynn  ynnn  nnnn  nnnn    yynn     ynnn   nnnn  nnnn     nnnn
GET /conferences/:conferenceId/notices/:number/paper   yynn  nnnn  yynn  yynn  ynnn  nnnn  nnnn    yynn     ynnn   nnnn  nnnn     nnnn
GET /participations                                    y     n     y     y     y     n     n       y        y      n     n        n
PUT /conferences/:conferenceId/namings/:unitId         ynnn  nnnn  ynnn  ynnn  ynnn  nnnn  nnnn    ynnn     ynnn   nnnn  nnnn     nnnn
GET /years/:year                                       y     n     y     y     y     n     n       y        y      n     n        n
GET /tasks                                             y     y     y     y     y     y     y       y        y      y     n        n
POST /tasks/:taskId/acknowledgement                    ynnn  nnnn  ynnn  ynnn  ynnn  nnnn  nnnn    ynnn     ynnn   nnnn  nnnn     nnnn
GET /jobs                                              y     y     y     y     y     y     y       y        y      y     n        n
GET /jobs/:jobId                                       ynnn  nnnn  ynnn  ynnn  ynnn  nnnn  nnnn    ynnn     ynnn   nnnn  nnnn     nnnn
GET /jobs/:jobId/file                                  ynnn  nnnn  ynnn  ynnn  ynnn  nnnn  nnnn    ynnn     ynnn   nnnn  nnnn     nnnn
POST /jobs/:jobId/cancellation                         ynnn  nnnn  ynnn  ynnn  ynnn  nnnn  nnnn    ynnn     ynnn   nnnn  nnnn     nnnn
POST /jobs/:jobId/retry                                ynnn  nnnn  ynnn  ynnn  ynnn  nnnn  nnnn    ynnn     ynnn   nnnn  nnnn     nnnn
POST /units/:unitId/units                              yyny  nnnn  nnnn  yyny  nnnn  nnnn  nnnn    nnnn     nnnn   yyny  nnnn     nnnn
POST /units/:unitId/name                               yyny  nnnn  nnnn  yyny  nnnn  nnnn  nnnn    nnnn     nnnn   yyny  nnnn     nnnn
POST /units/:unitId/superior                           yyny  nnnn  nnnn  yyny  nnnn  nnnn  nnnn    nnnn     nnnn   yyny  nnnn     nnnn
POST /units/:unitId/end                                yyny  nnnn  nnnn  yyny  nnnn  nnnn  nnnn    nnnn     nnnn   yyny  nnnn     nnnn
POST /units/:unitId/posts                              yyny  nnnn  nnnn  yyny  nnnn  nnnn  nnnn    nnnn     nnnn   yyny  nnnn     nnnn
POST /units/:unitId/members                            yyny  nnnn  nnnn  yyny  nnnn  nnnn  nnnn    nnnn     nnnn   yyny  nnnn     nnnn
PUT /posts/:postId                                     yyny  nnnn  nnnn  yyny  nnnn  nnnn  nnnn    nnnn     nnnn   yyny  nnnn     nnnn
POST /posts/:postId/end                                yyny  nnnn  nnnn  yyny  nnnn  nnnn  nnnn    nnnn     nnnn   yyny  nnnn     nnnn
POST /posts/:postId/holders                            yyny  nnnn  nnnn  yyny  nnnn  nnnn  nnnn    nnnn     nnnn   yyny  nnnn     nnnn
POST /posts/:postId/holders/:personId/end              yyny  nnnn  nnnn  yyny  nnnn  nnnn  nnnn    nnnn     nnnn   yyny  nnnn     nnnn
POST /posts/:postId/delegations                        yyny  nnnn  nnnn  yyny  nnnn  nnnn  nnnn    nnnn     nnnn   yyny  nnnn     nnnn
GET /delegations                                       y     y     y     y     y     y     y       y        y      y     n        n
GET /posts/:postId/delegates                           nnnn  nnnn  nnnn  nnnn  nnnn  nnnn  nnnn    nnnn     nnnn   nnnn  nnnn     nnnn
POST /delegations/:delegationId/end                    yyny  nnnn  nnnn  yyny  nnnn  nnnn  nnnn    nnnn     nnnn   yyny  nnnn     nnnn
POST /hand-overs                                       yyny  nnnn  nnnn  yyny  nnnn  nnnn  nnnn    nnnn     nnnn   yyny  nnnn     nnnn
POST /posts/:postId/hand-over/taking-back              yyny  nnnn  nnnn  yyny  nnnn  nnnn  nnnn    nnnn     nnnn   yyny  nnnn     nnnn
PUT /people/:personId/contact                          yyny  nnnn  nnnn  yyny  nnnn  nnnn  nnnn    nnnn     nnnn   yyny  nnnn     nnnn
GET /people                                            y     n     n     y     n     n     n       n        n      y     n        n
GET /accounts                                          n     n     n     n     n     n     n       n        n      y     n        n
GET /accounts/people                                   n     n     n     n     n     n     n       n        n      y     n        n
POST /accounts                                         nnnn  nnnn  nnnn  nnnn  nnnn  nnnn  nnnn    nnnn     nnnn   yynn  nnnn     nnnn
PUT /accounts/:accountId/access                        nnnn  nnnn  nnnn  nnnn  nnnn  nnnn  nnnn    nnnn     nnnn   yynn  nnnn     nnnn
POST /accounts/:accountId/unlocking                    nnnn  nnnn  nnnn  nnnn  nnnn  nnnn  nnnn    nnnn     nnnn   yynn  nnnn     nnnn
POST /accounts/:accountId/letter                       nnnn  nnnn  nnnn  nnnn  nnnn  nnnn  nnnn    nnnn     nnnn   yynn  nnnn     nnnn
POST /accounts/codes                                   nnnn  nnnn  nnnn  nnnn  nnnn  nnnn  nnnn    nnnn     nnnn   yynn  nnnn     nnnn
POST /activations                                      y     y     y     y     y     y     y       y        y      y     y        y
POST /password-resets                                  y     y     y     y     y     y     y       y        y      y     y        y
PUT /sessions/current/password                         y     y     y     y     y     y     y       y        y      y     y        n
GET /search                                            y     y     y     y     y     y     y       y        y      y     n        n
GET /unit-tree                                         y     y     y     y     y     y     y       y        y      y     y        n
GET /imports/:kind/template                            y     y     y     y     y     y     y       y        y      y     y        n
POST /imports/:kind/preview                            y     n     n     y     n     n     n       n        n      y     n        n
POST /imports/:kind                                    y     n     n     y     n     n     n       n        n      y     n        n
GET /exports/:kind                                     y     n     n     y     n     n     n       n        n      y     n        n
GET /list-files/tasks                                  y     y     y     y     y     y     y       y        y      y     n        n
GET /list-files/plans                                  y     n     y     y     y     n     n       y        y      n     n        n
GET /list-files/conferences                            y     n     y     y     y     n     n       y        y      n     n        n
GET /list-files/units                                  y     y     y     y     y     y     y       y        y      y     y        n
GET /conferences/:conferenceId/list-files/tasks        yynn  nnnn  yynn  yynn  ynnn  nnnn  nnnn    yynn     ynnn   nnnn  nnnn     nnnn
GET /conferences/:conferenceId/list-files/participants yynn  nnnn  yynn  yynn  ynnn  nnnn  nnnn    yynn     ynnn   nnnn  nnnn     nnnn
GET /history/:kind/:id#plan                            ynnn  nnnn  ynnn  ynnn  ynnn  nnnn  nnnn    ynnn     ynnn   nnnn  nnnn     nnnn
GET /history/:kind/:id#conference                      yynn  nnnn  yynn  yynn  ynnn  nnnn  nnnn    yynn     ynnn   nnnn  nnnn     nnnn
GET /history/:kind/:id#task                            yynn  ynnn  yynn  yynn  ynnn  ynnn  ynnn    yynn     ynnn   ynnn  nnnn     nnnn
GET /history/:kind/:id#unit                            yyyy  yyyy  yyyy  yyyy  yyyy  yyyy  yyyy    yyyy     yyyy   yyyy  nnnn     nnnn
GET /history/:kind/:id#account                         nnnn  nnnn  nnnn  nnnn  nnnn  nnnn  nnnn    nnnn     nnnn   yynn  nnnn     nnnn
POST /history/:kind/:id/undo#plan                      ynnn  nnnn  nnnn  ynnn  nnnn  nnnn  nnnn    nnnn     nnnn   nnnn  nnnn     nnnn
POST /history/:kind/:id/undo#conference                ynnn  nnnn  nnnn  ynnn  nnnn  nnnn  nnnn    nnnn     nnnn   nnnn  nnnn     nnnn
POST /history/:kind/:id/undo#task                      ynnn  nnnn  ynnn  ynnn  ynnn  nnnn  nnnn    ynnn     ynnn   nnnn  nnnn     nnnn
POST /history/:kind/:id/undo#account                   nnnn  nnnn  nnnn  nnnn  nnnn  nnnn  nnnn    nnnn     nnnn   yynn  nnnn     nnnn
GET /trail                                             n     n     n     n     n     n     n       n        n      y     n        n
GET /bin                                               y     n     n     y     n     n     n       n        n      n     n        n
POST /bin/:kind/:id/restoration                        ynnn  nnnn  nnnn  ynnn  nnnn  nnnn  nnnn    nnnn     nnnn   nnnn  nnnn     nnnn
DELETE /bin/:kind/:id                                  ynnn  nnnn  nnnn  ynnn  nnnn  nnnn  nnnn    nnnn     nnnn   nnnn  nnnn     nnnn
`;
