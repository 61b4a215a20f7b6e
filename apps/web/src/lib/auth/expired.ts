import { signInUrl } from "./next-path";

let leaving = false;

/** Leaves the page when a problem's code says that nobody may be on it as they are. */
export function leaveFor(code: string): void {
  if (code === "unauthenticated" || code === "session_pending") signInAgain();
  if (code === "no_organisation" && !leaving) {
    leaving = true;
    window.location.assign("/organisation");
  }
}

/** Sends a browser whose session has ended to sign in, and back here afterwards. Once, however many requests failed. */
export function signInAgain(): void {
  const { pathname, search } = window.location;
  if (leaving || /^\/(sign-in|join|organisation)(\/|$)/.test(pathname)) return;
  leaving = true;
  window.location.assign(signInUrl(pathname + search));
}
