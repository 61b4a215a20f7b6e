import { UnstyledButton } from "@mantine/core";
import type { Schemas } from "@/lib/api/client";
import classes from "./auth.module.css";

interface DemoAccountsProps {
  accounts: Schemas["DemoAccount"][];
  onPick: (account: Schemas["DemoAccount"]) => void;
}

/** The accounts of a fresh development installation; picking one fills the form. */
export function DemoAccounts({ accounts, onPick }: DemoAccountsProps) {
  return (
    <section className={classes.demo} aria-labelledby="demo-accounts">
      <h2 id="demo-accounts" className={classes.demoTitle}>
        This is a new installation. Fill in an account:
      </h2>
      {accounts.map((account) => (
        <UnstyledButton
          key={account.email}
          className={classes.account}
          onClick={() => onPick(account)}
        >
          <span className={classes.email}>{account.email}</span>
          <span className={classes.role}>
            {account.role === "admin" ? "Administrator" : "Member"}
          </span>
        </UnstyledButton>
      ))}
    </section>
  );
}
