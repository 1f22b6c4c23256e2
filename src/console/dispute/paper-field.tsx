import { codeWords } from '../../../schema/client/console/code-words.ts';
import type { DocumentInput, DocumentKind } from '../../../schema/client/console/graphql.ts';
import { useSpeech } from '../words/language.tsx';

/** A paper chosen from this machine: its digest is worked out here and its bytes are sent nowhere. */
export function PaperField({ kind, given }: { kind: DocumentKind; given: (paper: DocumentInput) => void }) {
  const { say } = useSpeech();
  const words = codeWords.DocumentKind[kind];
  return (
    <label className="field">
      <span>{say(words)}</span>
      <input
        type="file"
        name={kind}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          // The name of a file may name a person; the kind of the paper does for a title.
          if (file) void digestOf(file).then((paper) => given({ kind, title: words.zh, ...paper }));
        }}
      />
    </label>
  );
}

async function digestOf(file: File) {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()));
  const sha256 = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return { sha256, sizeBytes: file.size, mediaType: file.type || 'application/octet-stream' };
}
