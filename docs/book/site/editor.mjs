// editor.mjs: the editor of an answer, CodeMirror with C.
import { closeBrackets, closeBracketsKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { cpp } from '@codemirror/lang-cpp';
import { HighlightStyle, bracketMatching, indentOnInput, indentUnit, syntaxHighlighting } from '@codemirror/language';
import { lintGutter, lintKeymap, setDiagnostics } from '@codemirror/lint';
import { EditorState } from '@codemirror/state';
import { EditorView, drawSelection, highlightActiveLine, keymap, lineNumbers } from '@codemirror/view';
import { tags } from '@lezer/highlight';

const colours = HighlightStyle.define([
  { tag: [tags.keyword, tags.controlKeyword, tags.operatorKeyword, tags.definitionKeyword, tags.modifier], color: 'var(--code-keyword)' },
  { tag: tags.typeName, color: 'var(--code-type)' },
  { tag: [tags.number, tags.bool, tags.null], color: 'var(--code-number)' },
  { tag: [tags.string, tags.character], color: 'var(--code-string)' },
  { tag: tags.comment, color: 'var(--code-comment)' },
  { tag: tags.processingInstruction, color: 'var(--code-directive)' },
]);

// An editor in `parent`. `check` is called on Ctrl-Enter, `changed` with the text whenever the reader changed it.
export function makeEditor({ parent, text, label, describedBy, check, changed }) {
  let ours = false; // the change is not the reader's
  const run = () => { check(); return true; };
  const view = new EditorView({
    parent,
    state: EditorState.create({
      doc: text,
      extensions: [
        lineNumbers(), history(), drawSelection(), highlightActiveLine(), indentOnInput(), bracketMatching(), closeBrackets(),
        cpp(), syntaxHighlighting(colours), indentUnit.of('    '), EditorState.tabSize.of(4), lintGutter(), EditorView.lineWrapping,
        keymap.of([{ key: 'Mod-Enter', run }, { key: 'Ctrl-Enter', run }, ...closeBracketsKeymap, ...defaultKeymap, ...historyKeymap,
          ...lintKeymap, indentWithTab]),
        EditorView.contentAttributes.of({ 'aria-label': label, 'aria-describedby': describedBy, tabindex: '0', spellcheck: 'false', autocapitalize: 'off' }),
        EditorView.updateListener.of((update) => { if (update.docChanged && !ours) changed(view.state.doc.toString()); }),
      ],
    }),
  });
  return {
    get text() { return view.state.doc.toString(); },
    set text(to) {
      if (to === view.state.doc.toString()) return;
      ours = true;
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: to } });
      ours = false;
    },
    // Marks what the compiler said at its places: line, column, severity, message.
    mark(said) {
      const marks = said.filter(({ line }) => line <= view.state.doc.lines).map(function ({ line, column, severity, message }) {
        const { from, to } = view.state.doc.line(line), at = Math.min(from + column - 1, to);
        const word = view.state.wordAt(at);
        return { from: at, to: word?.to ?? at, severity, message };
      });
      view.dispatch(setDiagnostics(view.state, marks.sort((a, b) => a.from - b.from)));
    },
    goTo(line) {
      const { from } = view.state.doc.line(Math.min(line, view.state.doc.lines));
      view.dispatch({ selection: { anchor: from }, scrollIntoView: true });
      view.focus();
    },
    focus: () => view.focus(),
  };
}
