import { createHmac, generateKeyPairSync, randomUUID, sign } from "node:crypto";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { BrowserContext } from "@playwright/test";

/**
 * Stands in for Clerk, which cannot be reached from a test: its back end for
 * the API on loopback, its front end and script for the browser, and its
 * webhooks. Tokens are signed with a key of its own.
 */
const HOST = "clerk.forebay.test";
const WEBHOOK_KEY = Buffer.from("a webhook secret of the tests");

/** The person and the organisation that it knows, as Clerk's API shows them. */
const at = Date.now() - 60_000;
const user = {
  object: "user",
  id: "user_e2e",
  first_name: "Ada",
  last_name: "Clerk",
  primary_email_address_id: "idn_e2e",
  email_addresses: [
    { id: "idn_e2e", email_address: "ada@example.org", verification: { status: "verified" } },
  ],
  created_at: at,
  updated_at: at,
};
const organisation = {
  object: "organization",
  id: "org_e2e",
  name: "Acme",
  slug: "acme",
  created_at: at,
  updated_at: at,
};
const membership = {
  object: "organization_membership",
  id: "orgmem_e2e",
  organization: organisation,
  role: "org:admin",
  public_user_data: { user_id: user.id },
  created_at: at,
  updated_at: at,
};

export class FakeClerk {
  /** What the product is started with; live keys, whose visitors are not sent to Clerk first. */
  readonly settings: Record<string, string>;
  /** Hosts that browsers asked for, other than the product's and Clerk's front end. */
  readonly strangers: string[] = [];
  private readonly keys = generateKeyPairSync("rsa", { modulusLength: 2048 });
  /** Empty when nobody is signed in. */
  private session = "";

  private constructor(
    private readonly backEnd: Server,
    private readonly origin: string,
  ) {
    const { port } = backEnd.address() as AddressInfo;
    this.settings = {
      FOREBAY_AUTH: "clerk",
      CLERK_PUBLISHABLE_KEY: `pk_live_${Buffer.from(`${HOST}$`).toString("base64")}`,
      CLERK_SECRET_KEY: "sk_live_endtoendendtoendendtoend",
      CLERK_WEBHOOK_SECRET: `whsec_${WEBHOOK_KEY.toString("base64")}`,
      CLERK_JWT_KEY: this.keys.publicKey.export({ type: "spki", format: "pem" }).toString(),
      CLERK_API_URL: `http://127.0.0.1:${port}`,
    };
  }

  /** Starts the back end for a product whose pages are at `origin`. */
  static async start(origin: string): Promise<FakeClerk> {
    const server = createServer((request, response) => {
      const body = answer(request.url ?? "");
      response.writeHead(body ? 200 : 404, { "Content-Type": "application/json" });
      response.end(JSON.stringify(body ?? { errors: [{ code: "resource_not_found" }] }));
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    return new FakeClerk(server, origin);
  }

  async stop(): Promise<void> {
    await new Promise((resolve) => this.backEnd.close(resolve));
  }

  /** Answers a browser in the place of Clerk's front end, and lets it reach nobody else. */
  async serve(context: BrowserContext): Promise<void> {
    const own = new URL(this.origin).host;
    await context.route("**/*", async (route) => {
      const url = new URL(route.request().url());
      if (url.host === own || url.protocol === "blob:" || url.protocol === "data:")
        return route.continue();
      if (url.host !== HOST) {
        this.strangers.push(url.host);
        return route.abort();
      }
      const headers = { "Access-Control-Allow-Origin": "*" };
      if (url.pathname.endsWith(".js"))
        return route.fulfill({ contentType: "text/javascript", body: script, headers });
      if (url.pathname.endsWith("/sign_ins")) this.session = `sess_${randomUUID()}`;
      if (!this.session) return route.fulfill({ status: 401, json: {}, headers });
      return route.fulfill({ json: { jwt: this.token() }, headers });
    });
  }

  /** A session token, version 2, as Clerk's front end hands it to the page. */
  token(changes: Record<string, unknown> = {}): string {
    const now = Math.floor(Date.now() / 1000);
    const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");
    const signed = `${part({ alg: "RS256", typ: "JWT", kid: "ins_e2e" })}.${part({
      iss: `https://${HOST}`,
      sub: user.id,
      sid: this.session,
      azp: this.origin,
      sts: "active",
      v: 2,
      iat: now,
      nbf: now - 10,
      exp: now + 60,
      o: { id: organisation.id, slg: organisation.slug, rol: "admin" },
      ...changes,
    })}`;
    const signature = sign("RSA-SHA256", Buffer.from(signed), this.keys.privateKey);
    return `${signed}.${signature.toString("base64url")}`;
  }

  /** Tells the product by webhook that the session is over. */
  async revoke(): Promise<Response> {
    const told = await this.webhook("session.revoked", {
      object: "session",
      id: this.session,
      user_id: user.id,
      status: "revoked",
    });
    this.session = "";
    return told;
  }

  /** Tells the product by webhook that the person is no member any more. */
  async remove(): Promise<Response> {
    members.length = 0;
    return this.webhook("organizationMembership.deleted", membership);
  }

  private webhook(type: string, data: unknown): Promise<Response> {
    const body = JSON.stringify({ object: "event", type, data, timestamp: Date.now() });
    const id = `msg_${randomUUID()}`;
    const time = Math.floor(Date.now() / 1000).toString();
    const signature = createHmac("sha256", WEBHOOK_KEY).update(`${id}.${time}.${body}`);
    return fetch(`${this.origin}/api/v1/webhooks/clerk`, {
      method: "POST",
      headers: {
        "Content-Type": "application/json",
        "svix-id": id,
        "svix-timestamp": time,
        "svix-signature": `v1,${signature.digest("base64")}`,
      },
      body,
    });
  }
}

const members = [membership];

/** What Clerk's back end answers; undefined for what is not there. */
function answer(path: string): unknown {
  const [route] = path.split("?");
  switch (route) {
    case "/v1/users":
      return [user];
    case "/v1/users/count":
      return { total_count: 1 };
    case `/v1/users/${user.id}`:
      return user;
    case "/v1/organizations":
      return { data: [organisation], total_count: 1 };
    case `/v1/organizations/${organisation.id}`:
      return organisation;
    case `/v1/organizations/${organisation.id}/memberships`:
      return { data: members, total_count: members.length };
    default:
      return undefined;
  }
}

/**
 * What is used here of Clerk's script: it signs in, keeps the session's cookies,
 * hands out tokens, and puts its own elements into the page.
 */
const script = `(() => {
  if (window.Clerk) return;
  const front = "https://${HOST}/v1/client";
  const cookie = (name) => document.cookie.split("; ").find((c) => c.startsWith(name + "="))?.split("=")[1];
  const keep = (jwt) => {
    document.cookie = "__session=" + jwt + "; path=/; samesite=lax";
    document.cookie = "__client_uat=" + JSON.parse(atob(jwt.split(".")[1].replace(/-/g, "+").replace(/_/g, "/"))).iat + "; path=/; samesite=lax";
    return jwt;
  };
  const drop = () => ["__session", "__client_uat"].forEach((name) => { document.cookie = name + "=; path=/; max-age=0"; });
  const ask = async (path) => {
    const answer = await fetch(front + path, { method: "POST" });
    return answer.ok ? keep((await answer.json()).jwt) : (drop(), null);
  };
  const fresh = () => ask("/sessions/tokens");
  const organization = { id: "${organisation.id}", name: "${organisation.name}", slug: "${organisation.slug}" };
  const user = { id: "${user.id}", organizationMemberships: [] };
  const resources = () => {
    if (!cookie("__session")) return { client: {}, session: null, user: null, organization: null };
    const session = { id: "sess", status: "active", user, getToken: fresh };
    return { client: {}, session, user, organization };
  };
  const button = (node, text, onclick) => node.replaceChildren(Object.assign(document.createElement("button"), { textContent: text, onclick }));
  const show = (textContent) => document.body.append(Object.assign(document.createElement("dialog"), { open: true, textContent }));
  window.__internal_ClerkUICtor = class {};
  window.Clerk = {
    loaded: false,
    version: "stand-in",
    async load() { this.loaded = true; },
    addListener(listener) { listener(resources()); return () => {}; },
    get client() { return resources().client; },
    get session() { return resources().session; },
    get user() { return resources().user; },
    get organization() { return resources().organization; },
    async signOut(then) {
      drop();
      await (typeof then === "function" ? then() : undefined);
    },
    mountSignIn(node, props) {
      button(node, "Continue as Ada", async () => { await ask("/sign_ins"); window.location.assign(props.fallbackRedirectUrl); });
      node.prepend(Object.assign(document.createElement("h1"), { textContent: "Sign in to Forebay" }));
    },
    mountOrganizationSwitcher(node) { button(node, organization.name, () => {}); },
    mountOrganizationList(node) { button(node, "Create organization", () => {}); },
    unmountSignIn() {}, unmountOrganizationSwitcher() {}, unmountOrganizationList() {},
    openUserProfile() { show("Clerk's profile"); },
    openOrganizationProfile() { show("Clerk's organisation"); },
    __internal_updateProps() {}, __experimental_prefetchOrganizationSwitcher() {},
  };
})();`;
