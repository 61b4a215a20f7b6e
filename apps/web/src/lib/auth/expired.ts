import { signInUrl } from "./next-path";

let leaving = false;

/** Sends a browser whose session has ended to sign in, and back here afterwards. Once, however many requests failed. */
export function signInAgain(): void {
  const { pathname, search } = window.location;
  if (leaving || /^\/(sign-in|join)(\/|$)/.test(pathname)) return;
  leaving = true;
  window.location.assign(signInUrl(pathname + search));
}
