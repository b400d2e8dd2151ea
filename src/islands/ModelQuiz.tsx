import { Component, createRef } from 'preact';
import { answersOf, decode, EMPTY, encode, errorsOf, firstOpen, type Draft } from '../quiz/draft.ts';
import { QUESTIONS } from '../quiz/questions.ts';
import type { Answers } from '../quiz/types.ts';
import { announce } from './quiz/announce.ts';
import { AnswersPanel } from './quiz/AnswersPanel.tsx';
import { CopyButton } from './quiz/CopyButton.tsx';
import { Question } from './quiz/Question.tsx';
import { Result } from './quiz/Result.tsx';
import type { QuizData } from './quiz/types.ts';

const COUNT = QUESTIONS.length;

interface State {
  readonly ready: boolean;
  readonly draft: Draft;
  /** Last complete answers; while a typed number cannot be read, the last result stays. */
  readonly answers: Answers | null;
  /** Question shown, or their number for the result. */
  readonly step: number;
  readonly errors: readonly string[];
}

/**
 * Five questions, one at a time, then the recommendation beside the editable answers. The address
 * keeps the answers after the `#`, which a browser does not send. A class, because hooks would add
 * a tenth to the script of the page.
 */
export default class ModelQuiz extends Component<{ data: QuizData }, State> {
  override state: State = { ready: false, draft: EMPTY, answers: null, step: 0, errors: [] };
  heading = createRef<HTMLHeadingElement>();
  form = createRef<HTMLFormElement>();
  arrival: ReturnType<typeof setTimeout> | undefined;

  override componentDidMount() {
    // A task of its own, so that a slow processor answers to the reader between the two.
    this.arrival = setTimeout(this.arrive);
  }

  override componentWillUnmount() {
    clearTimeout(this.arrival);
    removeEventListener('hashchange', this.restore);
  }

  arrive = () => {
    // What was chosen before the script arrived counts.
    const early = new FormData(this.form.current ?? undefined).get('work');
    this.setState({ ready: true, draft: decode(typeof early === 'string' ? `work=${early}` : '') });
    this.restore();
    addEventListener('hashchange', this.restore);
  };

  override componentDidUpdate(_: unknown, before: State) {
    const { step, answers } = this.state;
    if (step !== before.step) this.heading.current?.focus();
    if (step !== COUNT || !answers || answers === before.answers) return;
    history.replaceState(null, '', `#${encode(answers)}`);
    if (step === before.step) announce(this.heading.current?.textContent ?? '');
  }

  restore = () => {
    const restored = decode(location.hash);
    if (firstOpen(restored) > 0) this.show(restored, firstOpen(restored));
  };

  show(draft: Draft, step: number) {
    this.setState({ draft, step, answers: answersOf(draft), errors: [] });
  }

  change = (patch: Partial<Draft>) =>
    this.setState((state) => {
      const draft = { ...state.draft, ...patch };
      return { draft, errors: [], answers: answersOf(draft) ?? state.answers };
    });

  proceed = (event: Event) => {
    event.preventDefault();
    const { draft, step } = this.state;
    const errors = errorsOf(draft, step);
    if (errors.length > 0) this.setState({ errors });
    else this.show(draft, step + 1 < COUNT ? step + 1 : firstOpen(draft));
  };

  back = () => this.show(this.state.draft, this.state.step - 1);

  startAgain = () => {
    history.replaceState(null, '', location.pathname);
    this.show(EMPTY, 0);
  };

  renderResult(answers: Answers) {
    const { data } = this.props;
    const link = `#${encode(answers)}`;
    const today = new Date().toISOString().slice(0, 10);
    return (
      <div class="quiz quiz-result">
        <Result answers={answers} data={data} today={today} heading={this.heading} />
        <div>
          <AnswersPanel draft={this.state.draft} onChange={this.change} />
          <p class="quiz-actions">
            <a href={link}>Link to this result</a>
            <CopyButton text={new URL(link, location.href).href} label="Copy link" />
            <button type="button" onClick={this.startAgain}>
              Start again
            </button>
          </p>
        </div>
      </div>
    );
  }

  override render({ data }: { data: QuizData }, { ready, draft, answers, step, errors }: State) {
    if (step === COUNT && answers) return this.renderResult(answers);
    return (
      <form class="quiz" ref={this.form} onSubmit={this.proceed} noValidate>
        <p class="quiz-progress">
          <label for="quiz-progress">
            Question {step + 1} of {COUNT}
          </label>
          <progress id="quiz-progress" max={COUNT} value={step + 1} />
        </p>
        <Question
          step={step}
          draft={draft}
          data={data}
          errors={errors}
          heading={this.heading}
          onChange={this.change}
        />
        <p class="quiz-actions">
          {step > 0 && (
            <button type="button" onClick={this.back}>
              Back
            </button>
          )}
          <button type="submit" class="primary" disabled={!ready}>
            {step + 1 < COUNT ? 'Continue' : 'Show the model'}
          </button>
        </p>
      </form>
    );
  }
}
