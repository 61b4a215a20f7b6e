/**
 * What each problem's code means and what to do about it, for the reference. A
 * test holds the list against the codes that the API has.
 */
export const problemCodes: Record<string, string> = {
  invalid: "The request does not fit the contract. `errors` names each part that does not.",
  not_found: "It does not exist, or the viewer may not know that it does.",
  unauthenticated: "There is no session, or it has ended. Sign in again.",
  forbidden: "The viewer may know of it, but not do this. An administrator can give access.",
  conflict: "The state does not allow it, such as a name that is taken or a collection in use.",
  last_admin: "An organisation keeps at least one administrator. Make somebody else one first.",
  wrong_password: "E-mail and password do not match.",
  weak_password: "The new password is shorter than `AuthConfig.minPasswordLength`.",
  too_many_attempts: "Sign-in attempts are limited. Wait as long as `retryAfterMs` says.",
  invitation_ended: "The invitation was used, revoked or has expired. Ask for a new one.",
  bad_cursor: "The cursor was not made by this API. Begin again without one.",
  too_large: "The file or the request is over the limit.",
  empty_file: "The file has no bytes.",
  unsupported_format: "Forebay does not read this format.",
  unreadable: "The format is known, but the file is broken. Export it again.",
  no_text: "The file can be read, but has no text. Run text recognition on it first.",
  bad_name: "The name cannot be used for a document.",
  empty_question: "The question has nothing to search for.",
  question_too_long: "The question is over the limit in characters.",
  overloaded:
    "Refused now so that what has begun stays fast. `retryAfterMs` says when to come back.",
  too_many_requests:
    "The caller's own requests stand in the way while others ask too. Let them finish, or come back after `retryAfterMs`.",
  unavailable:
    "The database, or the API itself, cannot be reached. Come back after `retryAfterMs`.",
  timeout: "The deadline passed before there was an answer.",
  outcome_unknown:
    "The connection broke during a change, and nobody knows whether it was made. Look before repeating it.",
  internal: "A fault of Forebay's own. The request ID finds it in logs and traces.",
  method_not_allowed: "The address exists, but not with this method.",
  unsupported_media: "The request's body has a type that this address does not take.",
  cross_origin: "A change that came from another site with this browser's cookie.",
  interrupted: "The answer's replica stopped before its end. What there was is kept; ask again.",
};
