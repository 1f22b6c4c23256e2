import { z } from 'zod';

const text = z.string().min(1).max(200);
const address = z.url({ protocol: /^https?$/ });

/** The file that registers the federation: where our subgraphs are served, and which partners take part. */
const form = z.strictObject({
  /** Where our own subgraphs are served, by name, for a gateway. */
  views: z.record(z.string(), address).default({}),
  partners: z
    .array(
      z.strictObject({
        name: text,
        title: z.strictObject({ zh: text, en: text }),
        /** File, beside this one unless absolute, or address of what it adds. */
        sdl: text,
        url: address,
        /** Name of a field group. */
        group: text,
        /** Types of agency; every type where left out. */
        readers: z.array(text).nonempty().optional(),
        timeoutMs: z.int().min(50).max(10_000).default(1_500),
        concurrency: z.int().min(1).max(64).default(8),
        privateAddress: z.boolean().default(false),
        /** Whether a gateway asks the partner itself; else it asks through the hub. */
        direct: z.boolean().default(false),
      }),
    )
    .default([]),
});

export type FederationForm = z.infer<typeof form>;

/** The register read, or the places in it that cannot be used. */
export function readRegister(
  json: unknown,
): { readonly form: FederationForm } | { readonly faults: readonly string[] } {
  const { success, data, error } = form.safeParse(json);
  return success ? { form: data } : { faults: error.issues.map(({ path }) => path.join('.') || '{}') };
}
