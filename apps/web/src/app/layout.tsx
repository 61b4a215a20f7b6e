import "@/theme/global.css";
import "@mantine/core/styles.layer.css";
import "@mantine/notifications/styles.layer.css";
import "@mantine/spotlight/styles.layer.css";
import "@mantine/dropzone/styles.layer.css";
import { ColorSchemeScript, mantineHtmlProps } from "@mantine/core";
import { GeistMono } from "geist/font/mono";
import { GeistSans } from "geist/font/sans";
import type { Metadata, Viewport } from "next";
import { headers } from "next/headers";
import type { ReactNode } from "react";
import { IdentityFrame } from "@/lib/auth/IdentityFrame";
import { clerkApplication } from "@/lib/env";
import { TITLE_TEMPLATE } from "@/lib/title";
import { Providers } from "./providers";

export const metadata: Metadata = {
  title: { default: "Forebay", template: TITLE_TEMPLATE },
  description: "Ask your team's documents, and see where every sentence comes from.",
  robots: { index: false, follow: false },
};

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#ffffff" },
    { media: "(prefers-color-scheme: dark)", color: "#13171c" },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  const nonce = (await headers()).get("x-nonce") ?? "";
  return (
    <html lang="en" className={`${GeistSans.variable} ${GeistMono.variable}`} {...mantineHtmlProps}>
      <head>
        <ColorSchemeScript nonce={nonce} defaultColorScheme="auto" />
      </head>
      <body>
        <Providers nonce={nonce}>
          <IdentityFrame clerkKey={clerkApplication?.publishableKey} nonce={nonce}>
            {children}
          </IdentityFrame>
        </Providers>
      </body>
    </html>
  );
}
