const noticesVi = {
  none: 'Chưa có thông báo. Ấn định đủ ngày, buổi và địa điểm thì thông báo cho từng cơ quan được lập ngay.',
  past: 'Hội nghị đã qua nên không lập thông báo.',
  title: (number: number, day: string) => `Thông báo lần ${number}: họp ngày ${day}`,
  made: (at: string, by: string, venue: string) => `${by} ấn định lúc ${at}. Địa điểm: ${venue}.`,
  holds: 'đang có hiệu lực',
  superseded: 'đã có thông báo mới thay',
  kept: 'Bản lưu',
  recipients: (count: number) => `${count} cơ quan nhận thông báo`,
  nobody: 'Không có cơ quan nào ngoài cơ quan tổ chức.',
  unit: 'Cơ quan nhận',
  seats: 'Số đại biểu',
  state: 'Tình trạng',
  states: { 'to-send': 'chờ gửi' },
};

const noticesEn: typeof noticesVi = {
  none: 'No notices yet. Once day, session and venue are fixed, a notice is made for every body.',
  past: 'The conference is past; no notices are made.',
  title: (number, day) => `Notice ${number}: held on ${day}`,
  made: (at, by, venue) => `Fixed by ${by} at ${at}. Venue: ${venue}.`,
  holds: 'holds',
  superseded: 'a later notice holds',
  kept: 'Kept copy',
  recipients: (count) => `${count} bodies to be told`,
  nobody: 'Nobody but the host takes part.',
  unit: 'Body',
  seats: 'Participants',
  state: 'State',
  states: { 'to-send': 'to be sent' },
};

export const noticesTexts = { vi: noticesVi, en: noticesEn };
