import { useSpeech } from './language.tsx';

/** Days and times as they are in Beijing, where the law counts them, wherever the reader is. */
export function useDay(): (instant: string) => string {
  const { language } = useSpeech();
  const format = new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', {
    timeZone: 'Asia/Shanghai',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
  });
  return (instant) => format.format(new Date(instant));
}
