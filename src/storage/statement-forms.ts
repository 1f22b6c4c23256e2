import { statement, type Statement } from './statement.ts';

/** Most forms of one question that are kept prepared; each connection of the server holds as many. */
const mostForms = 100;

/**
 * The forms of one question, by what they were made from. The forms a program asks for are few and stay prepared; past
 * the first hundred, which only somebody who tries them all reaches, a form is planned each time and forgotten.
 */
export class StatementForms {
  private readonly made = new Map<string, Statement>();

  get(key: string, text: () => string): Statement {
    const found = this.made.get(key);
    if (found) return found;
    if (this.made.size >= mostForms) return { name: '', text: text() };
    const form = statement(text());
    this.made.set(key, form);
    return form;
  }
}
