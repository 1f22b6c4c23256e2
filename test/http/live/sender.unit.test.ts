import { describe, expect, test } from '@jest/globals';
import { sender } from '../../../src/http/live/patience.ts';

/** A client that takes what it is sent only when it is told to. */
function wire() {
  const waiting: (() => void)[] = [];
  const told = { sent: 0, slow: 0, isOpen: true };
  const send = sender(
    {
      isOpen: () => told.isOpen,
      send(_text, done) {
        told.sent += 1;
        waiting.push(done);
      },
      cut: () => (told.isOpen = false),
    },
    { messagesWaiting: 3, patience: 60_000, slow: () => (told.slow += 1) },
  );
  const take = () => {
    for (const done of waiting.splice(0)) done();
  };
  return { told, send, take };
}

describe('what waits for one client', () => {
  test('is bounded: who asks on without taking anything is cut off, and nothing more is handed over', () => {
    const { told, send, take } = wire();
    for (let n = 0; n < 100; n += 1) void send('pong');
    expect(told).toEqual({ sent: 3, slow: 1, isOpen: false });
    take();
  });

  test('is no bound for who takes it', async () => {
    const { told, send, take } = wire();
    for (let n = 0; n < 100; n += 1) {
      const sent = send('pong');
      take();
      await sent;
    }
    expect(told).toEqual({ sent: 100, slow: 0, isOpen: true });
  });
});
