import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { publishedYears } from '../../seeds/calendars/index.ts';
import { localFigures } from '../../seeds/local-figures.ts';
import { WorkingCalendar } from '../kernel/working-days.ts';
import { answerDeadlineLine } from './answer-deadline-line.ts';

/** `npm run deadlines`: one question per line on standard input, one answer per line on standard output. */
const law = { calendar: new WorkingCalendar(publishedYears), figures: localFigures };
let number = 0;

for await (const text of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  number += 1;
  if (text.trim() === '') continue;
  const { answer, failed } = answerDeadlineLine(text, number, law);
  if (failed) process.exitCode = 1;
  if (!process.stdout.write(`${answer}\n`)) await once(process.stdout, 'drain');
}
