import type { Words } from '../../kernel/words.ts';

/** How a paper of a commission or an inspection reaches its addressee (ARB-R 19 with CPL 87-95; 法释〔2013〕3号 4). */
export const paperServiceMethods = {
  DIRECT: { zh: '直接送达', en: 'Handed over' },
  LEFT: { zh: '留置送达', en: 'Left with a witness after refusal' },
  POST: { zh: '邮寄送达', en: 'By post' },
  ELECTRONIC: { zh: '电子送达', en: 'Electronically, as agreed' },
  ENTRUSTED: { zh: '委托送达', en: 'Through another body' },
  POSTED_WITH_PHOTOS: { zh: '张贴并拍照', en: 'Posted up, with photographs, where the person has fled' },
  PUBLIC_NOTICE: { zh: '公告送达', en: 'By public notice' },
} satisfies Record<string, Words>;

export type PaperServiceMethod = keyof typeof paperServiceMethods;
