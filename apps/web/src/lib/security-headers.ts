/**
 * What a page may load and run: its own origin, and inline scripts and style
 * elements that carry the nonce. Style attributes stay open, for Mantine sets
 * sizes and positions with them; they cannot run anything. No
 * upgrade-insecure-requests: an installation may be served over plain HTTP.
 * With Clerk, its script, which a nonce lets in, talks to the application's
 * front end, shows pictures of people, and may ask a robot to prove that it is none.
 */
export function contentSecurityPolicy(
  nonce: string,
  development: boolean,
  clerkHost?: string,
): string {
  // React's development build reconstructs server stacks with eval, and Next's
  // error overlay brings style elements without a nonce.
  const evaluation = development ? " 'unsafe-eval'" : "";
  const styles = development ? "'unsafe-inline'" : `'nonce-${nonce}'`;
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${evaluation}`,
    `style-src 'self' ${styles}`,
    "style-src-attr 'unsafe-inline'",
    `img-src 'self' data: blob:${clerkHost ? " https://img.clerk.com" : ""}`,
    "font-src 'self'",
    `connect-src 'self'${clerkHost ? ` https://${clerkHost}` : ""}${development ? " ws:" : ""}`,
    ...(clerkHost
      ? ["frame-src https://challenges.cloudflare.com", "worker-src 'self' blob:"]
      : []),
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}

/** Headers that are the same for every answer of the web, the API's included. */
export const securityHeaders = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "X-Frame-Options", value: "DENY" },
  { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  { key: "Permissions-Policy", value: "camera=(), microphone=(), geolocation=(), payment=()" },
];
