import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import { isShare } from '../report/share.ts';
import { MAX_INPUT } from '../engine/limits.ts';
import type { Span } from '../engine/types.ts';
import { BINARY, EMPTY, refused, SHARED, spoken, STOPPED, UNKNOWN_LINK } from './diagnostic/lines.ts';
import type { Fresh } from './diagnostic/fresh.ts';
import { Actions } from './diagnostic/Actions.tsx';
import { keepDraft, recallDraft, wantDraft, wantsDraft } from './diagnostic/draft.ts';
import { Nothing } from './diagnostic/Nothing.tsx';
import { PasteBox } from './diagnostic/PasteBox.tsx';
import { Privacy } from './diagnostic/Privacy.tsx';
import { isBinary } from './diagnostic/readFile.ts';
import { offerTool } from './diagnostic/offerTool.ts';
import { createReader } from './diagnostic/reader.ts';
import { EMPTY_SHEET, nextSheet, type Sheet } from './diagnostic/sheet.ts';
import { SAMPLES } from './diagnostic/samples.ts';
import { selectRange } from './diagnostic/selectRange.ts';
import { isLanguage } from './diagnostic/snippets.ts';
import { TextNotes } from './diagnostic/TextNotes.tsx';
import { useIntake } from './diagnostic/useIntake.ts';
import { useLanguage } from './diagnostic/useLanguage.ts';
import { useShared } from './diagnostic/useShared.ts';
import { useSpoken } from './diagnostic/useSpoken.ts';
import { warmUp } from './diagnostic/workerClient.ts';
import { Verdict } from './diagnostic/Verdict.tsx';
import { Why } from './diagnostic/Why.tsx';

interface Props {
  /** Until when each part of the answers counts as fresh. */
  readonly fresh: Fresh;
}

/** The Diagnostic: a text box, and beside it what the pasted error means. Everything happens in the page. */
export default function Diagnostic({ fresh }: Props) {
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const note = useRef<string | null>(null);
  const [ready, setReady] = useState(false);
  const [keeps, setKeeps] = useState<boolean | null>(null);
  const [sheet, setSheet] = useState<Sheet>(EMPTY_SHEET);
  const { language, show, choose } = useLanguage();
  const [picked, setPicked] = useState<Span | null>(null);
  const [shared, leaveShared] = useShared();

  const reader = useMemo(
    () =>
      createReader((reading) => {
        setPicked(null);
        if (!reading) return setSheet({ ...EMPTY_SHEET, line: STOPPED });
        setSheet((before) => nextSheet(before, reading, note.current, Date.now()));
        keepDraft(reading);
        const { language: detected } = reading.diagnosis.advice;
        if (isLanguage(detected)) show(detected);
      }),
    [show],
  );

  const onText = (text: string, line: string | null): void => {
    note.current = line;
    if (text.trim()) leaveShared();
    const wrong = !text.trim()
      ? EMPTY
      : text.length > MAX_INPUT
        ? refused(text.length)
        : isBinary(text)
          ? BINARY
          : null;
    reader.submit(wrong === null ? text : null);
    if (wrong === null) return;
    setSheet({ ...EMPTY_SHEET, line: wrong });
    keepDraft(null);
  };
  // A reading that is still under way must not wipe the line away.
  const onRefused = (line: string): void => {
    note.current = line;
    setSheet((before) => ({ ...before, line }));
  };
  const intake = useIntake({ box, onText, onRefused });

  useEffect(() => {
    setReady(true);
    warmUp(
      SAMPLES.map(({ text }) => text),
      window.requestIdleCallback ?? setTimeout,
    ).catch(() => undefined);
    setKeeps(wantsDraft());
    const el = box.current;
    if (!el || isShare(location.hash)) return;
    // The reader may have typed before the script arrived, or the browser may have restored the box.
    el.value ||= recallDraft();
    if (el.value) onText(el.value, null);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once, on arrival
  }, []);

  useEffect(offerTool, []);

  const { reading } = sheet;
  const opened = shared === null || shared === 'unreadable' ? null : shared;
  const line = shared === null ? sheet.line : opened ? SHARED : UNKNOWN_LINK;
  const read = opened ? opened.answer : sheet.verdict ? reading : null;
  const heard = useSpoken(`${intake.held} ${read ? spoken(read.diagnosis) : ''}`.trim());
  const select = (span: Span): void => {
    if (intake.held) setPicked({ ...span });
    else if (box.current) selectRange(box.current, span);
  };
  const keep = (wanted: boolean): void => {
    setKeeps(wanted);
    wantDraft(wanted, reading);
  };
  const common = { language, onLanguage: choose, fresh };

  return (
    <div class="dx" data-state={opened || (reading && sheet.verdict) ? 'verdict' : 'empty'}>
      <div class="dx-box">
        <PasteBox
          id={id}
          box={box}
          ready={ready}
          dragging={intake.dragging}
          canRestore={intake.canRestore}
          held={intake.held !== ''}
          onText={intake.typed}
          onFile={(file) => void intake.file(file)}
          onSample={intake.replace}
          onClear={intake.clear}
          onRestore={intake.restore}
          onShowEnd={intake.showEnd}
        />
        <Privacy id={id} keeps={keeps} onKeep={keep} />
        <p class="dx-line request" role="status" data-quiet={line === EMPTY}>
          {line}
        </p>
        <p class="hidden" role="status">
          {heard}
        </p>
      </div>
      <div class="dx-answer">
        {opened ? (
          <Verdict
            {...common}
            answer={opened.answer}
            since={opened.at}
            shared
            actions={<Actions answer={opened.answer} text={null} />}
          />
        ) : reading && sheet.verdict ? (
          <Verdict
            {...common}
            answer={reading}
            since={sheet.since}
            shared={false}
            actions={<Actions answer={reading} text={reading.text} />}
          >
            <TextNotes reading={reading} onSelect={select} />
          </Verdict>
        ) : (
          <Nothing />
        )}
      </div>
      {!opened && reading && sheet.verdict && (
        <Why id={id} text={reading.text} diagnosis={reading.diagnosis} picked={picked} />
      )}
    </div>
  );
}
