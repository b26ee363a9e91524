/** A judgement that cannot be made, in words for whoever made it. `isMissing`: what it judges is not there. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly isMissing: boolean;

  constructor(message: string, isMissing = false) {
    super(message);
    this.isMissing = isMissing;
  }
}
