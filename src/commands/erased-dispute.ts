/** Something was to be written about a dispute whose personal values were erased; a command answers ALREADY_ERASED. */
export class ErasedDispute extends Error {
  constructor() {
    super('the personal values of this dispute were erased');
    this.name = 'ErasedDispute';
  }
}
