import { useAddress } from "./address.ts";
import { Page } from "./parts/basics.tsx";
import { Header, Navigation } from "./parts/frame.tsx";
import { TokenForm } from "./parts/token-form.tsx";
import { CredentialsPage } from "./pages/credentials.tsx";
import { DeliveryPage } from "./pages/delivery.tsx";
import { FaultsPage } from "./pages/faults.tsx";
import { NewPaymentPage } from "./pages/new-payment.tsx";
import { OverviewPage } from "./pages/overview.tsx";
import { PaymentPage } from "./pages/payment.tsx";
import { PaymentsPage } from "./pages/payments.tsx";
import { RequestPage } from "./pages/request.tsx";
import { RequestsPage } from "./pages/requests.tsx";
import { SettingsPage } from "./pages/settings.tsx";
import { TerminalsPage } from "./pages/terminals.tsx";
import { WebhookPage } from "./pages/webhook.tsx";
import { WebhooksPage } from "./pages/webhooks.tsx";
import { SandboxContext } from "./sandbox.ts";
import { useWorld } from "./world.ts";

export function App() {
  const { world } = useAddress();
  const sandbox = useWorld(world);
  const { tokenProblem, retry } = sandbox;
  return (
    <SandboxContext.Provider value={sandbox}>
      <a class="skip" href="#main">
        Skip to content
      </a>
      <Header />
      <div class="frame">
        <Navigation />
        <main id="main" tabIndex={-1} key={world}>
          {tokenProblem === undefined ? <Shown /> : <TokenForm problem={tokenProblem} onGiven={retry} />}
        </main>
      </div>
    </SandboxContext.Provider>
  );
}

/** The page that the address names. */
function Shown() {
  const { page, id } = useAddress();
  switch (page) {
    case "":
      return <OverviewPage />;
    case "payments":
      return id === "" ? <PaymentsPage /> : id === "new" ? <NewPaymentPage /> : <PaymentPage key={id} id={id} />;
    case "webhooks":
      return id === "" ? <WebhooksPage /> : <WebhookPage key={id} id={id} />;
    case "deliveries":
      return <DeliveryPage key={id} id={id} />;
    case "requests":
      return id === "" ? <RequestsPage /> : <RequestPage key={id} id={Number(id)} />;
    case "credentials":
      return <CredentialsPage />;
    case "terminals":
      return <TerminalsPage />;
    case "faults":
      return <FaultsPage />;
    case "settings":
      return <SettingsPage />;
    default:
      return (
        <Page title="There is no such page" name="No page">
          <p>The list beside says which there are.</p>
        </Page>
      );
  }
}
