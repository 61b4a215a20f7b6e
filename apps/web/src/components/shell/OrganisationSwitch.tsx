"use client";

import { Menu, UnstyledButton } from "@mantine/core";
import { IconSelector } from "@tabler/icons-react";
import { HostedOrganisationSwitch } from "@/components/auth/hosted";
import { notifyProblem } from "@/components/feedback/notices";
import { useAuthActions } from "@/lib/auth/actions";
import { switchOrganisation } from "@/lib/auth/browser";
import { useSession } from "@/lib/auth/session";
import { useHydrated } from "@/lib/useHydrated";
import classes from "./OrganisationSwitch.module.css";

/** The organisation whose documents these are; for who has several, the way to the others. */
export function OrganisationSwitch() {
  const { organisation, organisations } = useSession();
  const { hosted } = useAuthActions();
  const awake = useHydrated();
  const name = <span className={classes.name}>{organisation.name}</span>;
  if (hosted) return awake ? <HostedOrganisationSwitch fallback={name} /> : name;
  if (organisations.length < 2) return name;
  const enter = (id: string) => {
    if (id === organisation.id) return;
    switchOrganisation(id).catch((error) =>
      notifyProblem("The organisation was not changed", error),
    );
  };
  return (
    <Menu position="bottom-start" width={260} withinPortal={false}>
      <Menu.Target>
        <UnstyledButton className={classes.button}>
          <span className="visually-hidden">Organisation: </span>
          <span className={classes.name}>{organisation.name}</span>
          <IconSelector size={16} aria-hidden />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>Your organisations</Menu.Label>
        <Menu.RadioGroup value={organisation.id} onChange={enter}>
          {organisations.map(({ id, name, role }) => (
            <Menu.RadioItem key={id} value={id}>
              {name}
              <span className={classes.role}>{role}</span>
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
}
