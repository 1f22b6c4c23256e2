import type { Words } from '../kernel/words.ts';
import { clocks, detail, morning, type DueDate, type Scene, type Story } from '../../seeds/demo/story.ts';

/** One step as it was played: what happened, and the clocks it set running. */
export interface PlayedStep {
  readonly id: string;
  readonly on: string;
  readonly title: Words;
  readonly told: readonly Words[];
  readonly due: readonly DueDate[];
}

/** Plays a story step by step, each on its day; the clocks are those that were not there before the step. */
export async function* playStory(story: Story, scene: Scene): AsyncGenerator<PlayedStep> {
  const known = new Set<string>();
  for (const { id, on, title, play } of story.steps) {
    scene.moveTo(morning(on));
    const told = await play(scene);
    const { disputeId, lead } = story.subject();
    const all = await clocks(await scene.as(lead), disputeId);
    const due = all.filter((clock) => !known.has(clock.id));
    for (const clock of due) known.add(clock.id);
    yield { id, on, title, told, due };
  }
}

/** Referrals of the story's dispute that are not acknowledged yet. */
export async function openLoops(story: Story, scene: Scene): Promise<number> {
  const { disputeId, lead } = story.subject();
  const { referrals } = await detail(await scene.as(lead), disputeId);
  return referrals!.nodes.filter(({ state }) => state !== 'ACKNOWLEDGED').length;
}
