import type { Schemas } from "@/lib/api/client";

type Grant = Schemas["Grant"];

/** Whom a grant is for, on a collection or on one document. */
export type Subject = Pick<
  Grant,
  "subject" | "userId" | "userName" | "role" | "serviceId" | "serviceName"
>;

/** What a grant allows, from least to most. */
export const permissions = [
  { value: "read", label: "Read" },
  { value: "write", label: "Read and write" },
  { value: "manage", label: "Manage" },
];

/** Whom a grant is for, in words. */
export function subjectOf(grant: Subject): string {
  if (grant.subject === "everyone") return "Every member";
  if (grant.subject === "role") {
    return grant.role === "admin" ? "All administrators" : "All with the role Member";
  }
  if (grant.subject === "service") return grant.serviceName ?? "A service that was revoked";
  return grant.userName ?? "A person who has left";
}

/** The request that gives the same access again. */
export function newGrantFrom(grant: Grant): Schemas["NewGrant"] {
  return { ...subjectFields(grant), permission: grant.permission };
}

/** The fields of a request that name the same subject again. */
export function subjectFields({ subject, userId, role, serviceId }: Subject) {
  return {
    subject,
    ...(userId ? { userId } : {}),
    ...(role ? { role } : {}),
    ...(serviceId ? { serviceId } : {}),
  };
}

/** Everybody that access can be given to, as the options of a list: `user:ID`, `role:ROLE`, `service:ID`, `everyone`. */
export function subjectOptions(members: Schemas["Member"][], services: Schemas["Service"][] = []) {
  const options = [
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
  if (services.length > 0) {
    options.push({
      group: "Services",
      items: services.map(({ id, name }) => ({ value: `service:${id}`, label: name })),
    });
  }
  return options;
}

/** The request that gives `permission` to a subject of {@link subjectOptions}. */
export function newGrant(subject: string, permission: Grant["permission"]): Schemas["NewGrant"] {
  return { ...chosenSubject(subject), permission };
}

/** The fields of a request that name a subject of {@link subjectOptions}. */
export function chosenSubject(option: string): Subject {
  const [kind, value] = option.split(":");
  if (kind === "user") return { subject: "user", userId: value };
  if (kind === "service") return { subject: "service", serviceId: value };
  if (kind === "role") return { subject: "role", role: value as Grant["role"] };
  return { subject: "everyone" };
}
