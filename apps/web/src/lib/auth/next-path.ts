/** Where people land who asked for nothing else. */
export const HOME = "/ask";

const BASE = "http://forebay.invalid";

/**
 * The path to go to after signing in, from an untrusted `next` parameter.
 * Only a path on this origin is taken: browsers read `//host`, `/\host` and
 * tabs inside them as another host, so it is parsed as they do and compared.
 */
export function safeNext(next: string | null | undefined): string {
  if (!next?.startsWith("/")) return HOME;
  let url: URL;
  try {
    url = new URL(next, BASE);
  } catch {
    return HOME;
  }
  if (url.origin !== BASE || url.pathname.startsWith("//")) return HOME;
  if (/^\/(sign-in|join|organisation|api)(\/|$)/.test(url.pathname)) return HOME;
  return url.pathname + url.search + url.hash;
}

/** The sign-in page, coming back to `next` afterwards. */
export function signInUrl(next?: string): string {
  const target = safeNext(next);
  return target === HOME ? "/sign-in" : `/sign-in?next=${encodeURIComponent(target)}`;
}
