"use client";

import { Button, type ButtonProps } from "@mantine/core";
import Link from "next/link";
import type { ReactNode } from "react";

interface LinkButtonProps extends ButtonProps {
  href: string;
  children: ReactNode;
}

/** A link in the shape of a button, for server components too, which cannot pass one component to another. */
export function LinkButton(props: LinkButtonProps) {
  return <Button component={Link} {...props} />;
}
