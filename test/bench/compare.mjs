// Before anything is timed: do all targets give the same answers?
import { deepStrictEqual } from 'node:assert';
import { kindOf, targetsOf } from './rounds.mjs';
import { resetReferrals } from './workloads/receive.mjs';

const sampled = { detail: 60, inbox: 24, receive: 2 };

/**
 * @returns how many answers were compared
 * @throws AssertionError with the difference, when two targets disagree about a sampled request
 */
export async function compareAnswers(running, workloads, samples) {
  let compared = 0;
  for (const [key, workload] of Object.entries(workloads)) {
    // Without redaction more is told, which is the point of it.
    const names = targetsOf(workload, running).filter((name) => name !== 'hub-fields');
    const drawn = samples[key].slice(0, sampled[key]);
    if (workload.isWrite) await resetReferrals(samples[key].map(({ referralId }) => referralId));
    const answers = [];
    for (const [turn, name] of names.entries()) {
      const target = running[name];
      // A write cannot be done twice: each target takes samples of its own, and the ids are left out below.
      const own = workload.isWrite ? samples[key].slice(turn * sampled[key], (turn + 1) * sampled[key]) : drawn;
      target.resume();
      answers.push(
        await target.around(() => Promise.all(own.map((sample) => answerOf(target, workload, name, sample)))),
      );
      target.pause();
    }
    for (const [turn, answer] of answers.entries()) {
      for (const [index, expected] of answers[0].entries()) {
        const about = `${workload.name}: ${names[turn]} (+) and ${names[0]} (-) differ on ${JSON.stringify(drawn[index])}`;
        equal(answer[index], expected, about);
      }
    }
    compared += drawn.length;
  }
  return compared;
}

function equal(actual, expected, about) {
  try {
    deepStrictEqual(actual, expected);
  } catch (error) {
    throw new Error(`${about}\n${error.message}`);
  }
}

async function answerOf({ url, headers }, { request, shape, isWrite }, name, sample) {
  const { path, ...rest } = request[kindOf(name)](sample);
  const response = await fetch(url + path, { ...rest, headers: headers[sample.caller] });
  const text = await response.text();
  const answer = JSON.parse(text);
  if (!response.ok || answer.errors) throw new Error(`${name} answered ${response.status}: ${text}`);
  return plain(shape[kindOf(name)](answer), isWrite ? ['id'] : []);
}

/** Instants in one spelling; the ids left out that cannot be alike. */
function plain(value, without) {
  if (typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value)) return new Date(value).toISOString();
  if (Array.isArray(value)) return value.map((each) => plain(each, without));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !without.includes(key))
      .map(([key, each]) => [key, plain(each, without)]),
  );
}
