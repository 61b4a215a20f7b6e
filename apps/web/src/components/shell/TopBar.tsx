"use client";

import { UnstyledButton } from "@mantine/core";
import { spotlight } from "@mantine/spotlight";
import { IconSearch } from "@tabler/icons-react";
import { Keys } from "@/components/keyboard/Keys";
import { shortcuts } from "@/lib/keyboard/catalogue";
import { BusyBanner } from "./BusyBanner";
import { ConnectionState } from "./ConnectionState";
import { OrganisationSwitch } from "./OrganisationSwitch";
import { PersonMenu } from "./PersonMenu";
import classes from "./TopBar.module.css";

/** Where one is, the way to anything, how the service fares, and who one is. */
export function TopBar() {
  return (
    <header className={classes.top}>
      <div className={classes.bar}>
        <OrganisationSwitch />
        <UnstyledButton className={classes.search} onClick={spotlight.open} aria-haspopup="dialog">
          <IconSearch size={16} stroke={1.8} aria-hidden />
          <span className={`${classes.searchLabel} visually-hidden-narrow`}>Go to anything</span>
          <Keys keys={shortcuts.palette.keys} />
        </UnstyledButton>
        <ConnectionState />
        <PersonMenu />
      </div>
      <BusyBanner />
    </header>
  );
}
