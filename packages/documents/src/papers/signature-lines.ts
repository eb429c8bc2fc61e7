import { collectiveName, inCapitals, isCollective, type PaperIssuer } from './paper-issuer.ts';

/** How a paper is signed. Posts are titles as a register holds them: "Chủ tịch", "Phó Chủ tịch", "Chánh Văn phòng". */
export type Signing =
  | { as: 'head'; post: string }
  /** A deputy for the head, also one put in charge (phụ trách): KT. */
  | { as: 'deputy'; headPost: string; post: string }
  /** Appointed acting head: Q. */
  | { as: 'acting'; post: string }
  /** Thừa lệnh: TL.; `deputyPost` where that post's deputy signs in turn. */
  | { as: 'by-order'; headPost: string; post: string; deputyPost: string | null }
  /** Thừa ủy quyền: TUQ. */
  | { as: 'by-authorisation'; headPost: string; post: string };

/**
 * Lines of ô 7a in capitals: ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"]. A collective issuer is always signed TM.,
 * except by order and by authorisation, which come from its head.
 * Source: Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II, khoản 7.
 */
export function signatureLines(issuer: PaperIssuer, signing: Signing): string[] {
  switch (signing.as) {
    case 'head':
      return [...onBehalf(issuer), inCapitals(signing.post)];
    case 'deputy':
      return [...onBehalf(issuer), `KT. ${inCapitals(signing.headPost)}`, inCapitals(signing.post)];
    case 'acting':
      return [...onBehalf(issuer), `Q. ${inCapitals(signing.post)}`];
    case 'by-order':
      return [`TL. ${inCapitals(signing.headPost)}`, ...byOrder(signing.post, signing.deputyPost)];
    case 'by-authorisation':
      return [`TUQ. ${inCapitals(signing.headPost)}`, inCapitals(signing.post)];
  }
}

function onBehalf(issuer: PaperIssuer): string[] {
  return isCollective(issuer) ? [`TM. ${collectiveName(issuer)}`] : [];
}

function byOrder(post: string, deputyPost: string | null): string[] {
  return deputyPost === null ? [inCapitals(post)] : [`KT. ${inCapitals(post)}`, inCapitals(deputyPost)];
}
