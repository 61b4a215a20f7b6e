"use client";

import { Avatar, Menu, UnstyledButton, useMantineColorScheme } from "@mantine/core";
import { IconKey, IconKeyboard, IconLogout, IconUserCircle } from "@tabler/icons-react";
import Link from "next/link";
import { notifyProblem } from "@/components/feedback/notices";
import { useAuthActions } from "@/lib/auth/actions";
import { useSession } from "@/lib/auth/session";
import { paths } from "@/lib/paths";
import classes from "./PersonMenu.module.css";
import { showShortcutHelp } from "./ShellShortcuts";

const schemes = [
  { value: "light", label: "Light" },
  { value: "dark", label: "Dark" },
  { value: "auto", label: "As the system" },
] as const;

/** Who is signed in, how the pages look, and the way out. */
export function PersonMenu() {
  const { user, role } = useSession();
  const { signOut, hosted } = useAuthActions();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <Menu position="bottom-end" width={240} withinPortal={false}>
      <Menu.Target>
        <UnstyledButton className={classes.button} aria-label={`${user.name}: menu`}>
          <Avatar name={user.name} size={32} classNames={{ placeholder: classes.initials }} />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <div className={classes.person}>
          <div className={classes.name}>{user.name}</div>
          <div className={classes.mail}>{user.email}</div>
          <div className={classes.mail}>{role === "admin" ? "Administrator" : "Member"}</div>
        </div>
        <Menu.Divider />
        <Menu.Label>Theme</Menu.Label>
        <Menu.RadioGroup
          value={colorScheme}
          onChange={(value) => setColorScheme(value as typeof colorScheme)}
        >
          {schemes.map(({ value, label }) => (
            <Menu.RadioItem key={value} value={value} closeMenuOnClick={false}>
              {label}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        <Menu.Divider />
        <Menu.Item leftSection={<IconKeyboard size={16} />} onClick={showShortcutHelp}>
          Keyboard shortcuts
        </Menu.Item>
        {hosted ? (
          <Menu.Item leftSection={<IconUserCircle size={16} />} onClick={hosted.openProfile}>
            Manage account
          </Menu.Item>
        ) : (
          <Menu.Item leftSection={<IconKey size={16} />} component={Link} href={paths.account}>
            Change password
          </Menu.Item>
        )}
        <Menu.Item
          leftSection={<IconLogout size={16} />}
          onClick={() =>
            signOut().catch((error) => notifyProblem("You are still signed in", error))
          }
        >
          Sign out
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
