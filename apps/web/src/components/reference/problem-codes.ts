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
  bad_address: "The address is none of the web, or leads where documents are not fetched from.",
  not_fetched: "The address did not answer with a document. The message says what it did.",
  empty_question: "The question has nothing to search for.",
  question_too_long: "The question is over the limit in characters.",
  overloaded:
    "Refused now so that what has begun stays fast. `retryAfterMs` says when to come back.",
  too_many_requests:
    "The caller's own requests stand in the way while others ask too. Let them finish, or come back after `retryAfterMs`.",
  quota_exceeded:
    "All of an hour's or day's quota is used up. The next one begins after `retryAfterMs`; an administrator can raise it.",
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
  session_pending: "The sign-in at Clerk asks for more steps. Finish them on the sign-in page.",
  no_organisation:
    "The person is signed in, but in no organisation, or in one that they do not belong to. Choose another.",
  managed_elsewhere: "Clerk manages the accounts of this installation. Do it there.",
  bad_signature: "The webhook is not signed with this endpoint's secret, or is too old.",
  model_key:
    "The model's server does not take the key, or its account has no credit. Change the key in Settings.",
  model_unknown:
    "The model's server does not have this model. Check its name, and that it is downloaded there.",
  model_context:
    "The passages are more text than the model takes. Use a model with a larger context.",
  model_rejected: "The model's server would not do what it was asked, or declined to answer.",
  model_busy: "The model's server has more requests than it takes. Try again in a moment.",
  model_failed: "A fault of the model's server. Its own log says more.",
  model_unreachable: "Nothing answers at the model's address.",
  model_tls:
    "The connection to the model's server cannot be trusted: its certificate, or http where https was meant.",
  model_address: "A model may not have this address: it is none, or one of a cloud's own.",
  model_slow: "The model had not begun, or not finished, in time.",
  model_stalled: "The model fell silent in the middle of its reply.",
  model_cut_off: "The connection to the model ended before its reply did.",
  model_garbled: "The model's server replied with something that its protocol does not have.",
  model_flood:
    "The model's server sent more than it was asked for, or reached the limit of tokens.",
  model_dimension:
    "The model's vectors have another length than those that the library was embedded with.",
  model_budget: "The month's budget for this model is spent.",
  model_unsupported: "Nothing that the model wrote could be found in the documents.",
};
