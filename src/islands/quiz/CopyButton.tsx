import { Component } from 'preact';
import { announce } from './announce.ts';

interface Props {
  readonly text: string;
  readonly label: string;
}

/** Copies `text` and says so, on the button and to screen readers. */
export class CopyButton extends Component<Props, { said: string }> {
  override state = { said: '' };

  say = (said: string) => {
    this.setState({ said });
    announce(said);
  };

  copy = () => {
    navigator.clipboard.writeText(this.props.text).then(
      () => this.say('Copied'),
      () => this.say('Not allowed to copy'),
    );
  };

  override componentDidUpdate({ text }: Props) {
    if (text !== this.props.text && this.state.said) this.setState({ said: '' });
  }

  override render({ label }: Props) {
    return (
      <button type="button" class="quiz-copy" onClick={this.copy}>
        {this.state.said || label}
      </button>
    );
  }
}
