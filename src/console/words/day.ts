/** As `sv-SE` writes them: 2025-08-29 10:00, the form in which the hub gives days too. */
const format = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});

/** The day and time in Beijing, where the law counts them, wherever the reader is. */
export function dayOf(instant: string): string {
  return format.format(new Date(instant));
}
