// The partner's own data: one file, written whole and put in place at once.
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';

const empty = { hub: null, now: null, sequence: 0, seen: {}, queue: [], outbox: [], matters: {}, ended: {} };

export class Store {
  constructor(file) {
    this.file = file;
    this.state = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : structuredClone(empty);
  }

  save() {
    writeFileSync(`${this.file}.new`, JSON.stringify(this.state));
    renameSync(`${this.file}.new`, this.file);
  }
}
