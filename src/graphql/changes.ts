import { Refused } from '../review/refused.ts';
import type { Context } from './context.ts';
import { badUserInput, notFound } from './errors.ts';

/**
 * Does what a mutation asks, for whoever may. What is read after it is as it left the graph; what a judgement refuses is told in the
 * words of the client's own.
 */
export async function change<T>(context: Context, work: () => Promise<T>): Promise<T> {
  context.permit();
  // Not what an earlier mutation of the same request has read.
  context.batches = context.batches.anew();
  try {
    return await work();
  } catch (error) {
    if (error instanceof Refused) throw error.isMissing ? notFound(error.message) : badUserInput(error.message);
    throw error;
  } finally {
    context.batches = context.batches.anew();
  }
}
