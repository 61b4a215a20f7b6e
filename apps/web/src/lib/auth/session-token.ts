type Source = () => Promise<string | null>;

/** Longer than a hosted provider's script takes to load; then the request goes without, and is refused. */
const LIMIT_MS = 8_000;

let source: Source | undefined;

/**
 * Names who has the session's token. Only a hosted provider does, whose tokens
 * last a minute: local sessions are a cookie that no script sees.
 */
export function setTokenSource(next: Source): void {
  source = next;
}

/** The session's token for an Authorization header; undefined where the cookie is enough. */
export async function sessionToken(): Promise<string | undefined> {
  if (!source) return undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, LIMIT_MS, null);
  });
  try {
    return (await Promise.race([source(), late])) ?? undefined;
  } catch {
    return undefined; // signed out meanwhile; the API says so
  } finally {
    clearTimeout(timer);
  }
}
