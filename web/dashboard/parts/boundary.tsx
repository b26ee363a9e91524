import { Component, type ReactNode } from 'react';
import { Failure } from './states.tsx';

/** Shows what went wrong in a view, or in fetching its file, instead of an empty page. */
export class Boundary extends Component<{ children: ReactNode }, { error: Error | null }> {
  override state: { error: Error | null } = { error: null };
  static getDerivedStateFromError(error: Error) {
    return { error };
  }
  override render() {
    const { error } = this.state;
    return error ? <Failure error={error} isPage retry={() => location.reload()} /> : this.props.children;
  }
}
