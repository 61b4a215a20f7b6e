import type { Schemas } from "@/lib/api/client";

type Grant = Schemas["Grant"];

/** What a grant allows, from least to most. */
export const permissions = [
  { value: "read", label: "Read" },
  { value: "write", label: "Read and write" },
  { value: "manage", label: "Manage" },
];

/** Whom a grant is for, in words. */
export function subjectOf(grant: Grant): string {
  if (grant.subject === "everyone") return "Every member";
  if (grant.subject === "role") {
    return grant.role === "admin" ? "All administrators" : "All with the role Member";
  }
  return grant.userName ?? "A person who has left";
}

/** The request that gives the same access again. */
export function newGrantFrom(grant: Grant): Schemas["NewGrant"] {
  const { subject, permission, userId, role } = grant;
  return {
    subject,
    permission,
    ...(userId ? { userId } : {}),
    ...(role ? { role } : {}),
  };
}

/** Everybody that access can be given to, as the options of a list: `user:ID`, `role:ROLE`, `everyone`. */
export function subjectOptions(members: Schemas["Member"][]) {
  return [
    {
      group: "Groups",
      items: [
        { value: "everyone", label: "Every member" },
        { value: "role:member", label: "All with the role Member" },
      ],
    },
    {
      group: "People",
      items: members.map(({ user }) => ({ value: `user:${user.id}`, label: user.name })),
    },
  ];
}

/** The request that gives `permission` to a subject of {@link subjectOptions}. */
export function newGrant(subject: string, permission: Grant["permission"]): Schemas["NewGrant"] {
  const [kind, value] = subject.split(":");
  if (kind === "user") return { subject: "user", userId: value, permission };
  if (kind === "role") return { subject: "role", role: value as Grant["role"], permission };
  return { subject: "everyone", permission };
}
