<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>&amp;Close</source>
        <extracomment>patmanager/ui/pages/about.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Licenses</source>
        <extracomment>patmanager/ui/pages/about.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About patmanager</source>
        <extracomment>patmanager/ui/pages/about.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It talks to these hosts and to no other</source>
        <extracomment>patmanager/ui/pages/about.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks after Azure DevOps personal access tokens. Version {version}.</source>
        <extracomment>patmanager/ui/pages/about.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None. Nothing is counted and nothing reported.</source>
        <extracomment>patmanager/ui/pages/about.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets are kept in</source>
        <extracomment>patmanager/ui/pages/about.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telemetry</source>
        <extracomment>patmanager/ui/pages/about.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <extracomment>patmanager/ui/pages/about.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions, for a support request</source>
        <extracomment>patmanager/ui/pages/about.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none: secrets are shown once and not kept</source>
        <extracomment>patmanager/ui/pages/about.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;About patmanager</source>
        <extracomment>patmanager/ui/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add organization…</source>
        <extracomment>patmanager/ui/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy secret</source>
        <extracomment>patmanager/ui/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Explain a message</source>
        <extracomment>patmanager/ui/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <extracomment>patmanager/ui/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Give to a program…</source>
        <extracomment>patmanager/ui/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>patmanager/ui/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;History</source>
        <extracomment>patmanager/ui/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep a secret I already have…</source>
        <extracomment>patmanager/ui/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard and help</source>
        <extracomment>patmanager/ui/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New token</source>
        <extracomment>patmanager/ui/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <extracomment>patmanager/ui/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <extracomment>patmanager/ui/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <extracomment>patmanager/ui/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <extracomment>patmanager/ui/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <extracomment>patmanager/ui/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <extracomment>patmanager/ui/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show all tokens</source>
        <extracomment>patmanager/ui/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take organization off the list</source>
        <extracomment>patmanager/ui/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <extracomment>patmanager/ui/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>patmanager/ui/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What your organizations allow…</source>
        <extracomment>patmanager/ui/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a&amp;ccount…</source>
        <extracomment>patmanager/ui/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;details</source>
        <extracomment>patmanager/ui/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport list as CSV…</source>
        <extracomment>patmanager/ui/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expiry &amp;timeline</source>
        <extracomment>patmanager/ui/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a&amp;dministrators</source>
        <extracomment>patmanager/ui/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hea&amp;lth of your tokens</source>
        <extracomment>patmanager/ui/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep &amp;programs going</source>
        <extracomment>patmanager/ui/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to &amp;organizations…</source>
        <extracomment>patmanager/ui/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;enew…</source>
        <extracomment>patmanager/ui/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;voke…</source>
        <extracomment>patmanager/ui/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rena&amp;me or change…</source>
        <extracomment>patmanager/ui/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ro&amp;tate…</source>
        <extracomment>patmanager/ui/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up &amp;packages</source>
        <extracomment>patmanager/ui/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign &amp;out…</source>
        <extracomment>patmanager/ui/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Te&amp;st now</source>
        <extracomment>patmanager/ui/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This token &amp;leaked…</source>
        <extracomment>patmanager/ui/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is not &amp;finished…</source>
        <extracomment>patmanager/ui/actions.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddOrganizationDialog</name>
    <message>
        <source>&amp;Add organization</source>
        <extracomment>patmanager/ui/dialogs/add_organization.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name or address</source>
        <extracomment>patmanager/ui/dialogs/add_organization.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an organization</source>
        <extracomment>patmanager/ui/dialogs/add_organization.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any address of the organization will do: of a page in the browser, of a Git repository, of a package feed, or a line of an .npmrc file.</source>
        <extracomment>patmanager/ui/dialogs/add_organization.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the address</source>
        <extracomment>patmanager/ui/dialogs/add_organization.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <extracomment>patmanager/ui/dialogs/add_organization.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AdministrationDesk</name>
    <message numerus="yes">
        <source>%n token(s) revoked.</source>
        <extracomment>patmanager/ui/flows/administration.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It can take an hour until they stop working.</source>
        <extracomment>patmanager/ui/flows/administration.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for people…</source>
        <extracomment>patmanager/ui/flows/administration.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for tokens…</source>
        <extracomment>patmanager/ui/flows/administration.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing: the log goes back 90 days, and can be switched off.</source>
        <extracomment>patmanager/ui/flows/administration.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the policies…</source>
        <extracomment>patmanager/ui/flows/administration.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoking…</source>
        <extracomment>patmanager/ui/flows/administration.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AdministrationPage</name>
    <message>
        <source>&amp;Back</source>
        <extracomment>patmanager/ui/pages/administration.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Organization</source>
        <extracomment>patmanager/ui/pages/administration.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <extracomment>patmanager/ui/pages/administration.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For administrators</source>
        <extracomment>patmanager/ui/pages/administration.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;eople</source>
        <extracomment>patmanager/ui/pages/administration.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polic&amp;ies</source>
        <extracomment>patmanager/ui/pages/administration.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repor&amp;t</source>
        <extracomment>patmanager/ui/pages/administration.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>Likely</source>
        <extracomment>patmanager/ui/widgets/answer.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of these {number}</source>
        <extracomment>patmanager/ui/widgets/answer.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognized: {codes}</source>
        <extracomment>patmanager/ui/widgets/answer.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in, it is compared with your own tokens.</source>
        <extracomment>patmanager/ui/widgets/answer.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sure</source>
        <extracomment>patmanager/ui/widgets/answer.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was a secret in it. It is masked here, and was not kept.</source>
        <extracomment>patmanager/ui/widgets/answer.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no text. Type the first line of the message.</source>
        <extracomment>patmanager/ui/widgets/answer.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message is not known here.</source>
        <extracomment>patmanager/ui/widgets/answer.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of these fits?</source>
        <extracomment>patmanager/ui/widgets/answer.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever else saw the message can use it: rotate that token.</source>
        <extracomment>patmanager/ui/widgets/answer.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BannerView</name>
    <message>
        <source>Close</source>
        <extracomment>patmanager/ui/widgets/banner.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close: {title}</source>
        <extracomment>patmanager/ui/widgets/banner.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Banners</name>
    <message numerus="yes">
        <source>%n change(s) are not finished.</source>
        <extracomment>patmanager/ui/banners.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A change that was cut off is settled.</source>
        <extracomment>patmanager/ui/banners.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure DevOps is inside this program: nothing here is real, and nothing stays.</source>
        <extracomment>patmanager/ui/banners.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to add one</source>
        <extracomment>patmanager/ui/banners.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it going</source>
        <extracomment>patmanager/ui/banners.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to organizations…</source>
        <extracomment>patmanager/ui/banners.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of them is lost.</source>
        <extracomment>patmanager/ui/banners.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One click gives more time, or brings a new token to each program and tests it.</source>
        <extracomment>patmanager/ui/banners.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle…</source>
        <extracomment>patmanager/ui/banners.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>patmanager/ui/banners.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token of {names} ended on {day}.</source>
        <extracomment>patmanager/ui/banners.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no safe place for secrets.</source>
        <extracomment>patmanager/ui/banners.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a demo.</source>
        <extracomment>patmanager/ui/banners.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the list from {when}. Tokens kept on this computer can be copied.</source>
        <extracomment>patmanager/ui/banners.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens will be shown once and not kept.</source>
        <extracomment>patmanager/ui/banners.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>patmanager/ui/banners.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <extracomment>patmanager/ui/banners.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are offline.</source>
        <extracomment>patmanager/ui/banners.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} can go on until {day}.</source>
        <extracomment>patmanager/ui/banners.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Barred</name>
    <message>
        <source>A token lives one year at most.</source>
        <extracomment>patmanager/ui/dialogs/barred.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Your company allows %n day(s) at most, until {day}.</source>
        <extracomment>patmanager/ui/dialogs/barred.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your company allows fewer than %n day(s); how many is not known.</source>
        <extracomment>patmanager/ui/dialogs/barred.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your organization&apos;s settings allow %n day(s) at most, until {day}.</source>
        <extracomment>patmanager/ui/dialogs/barred.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CauseView</name>
    <message>
        <source>&amp;Add organization</source>
        <extracomment>patmanager/ui/widgets/cause_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep it here</source>
        <extracomment>patmanager/ui/widgets/cause_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New token</source>
        <extracomment>patmanager/ui/widgets/cause_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <extracomment>patmanager/ui/widgets/cause_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;reply to the user</source>
        <extracomment>patmanager/ui/widgets/cause_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps day, cause, organization and masked first line on this computer.</source>
        <extracomment>patmanager/ui/widgets/cause_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;global tokens</source>
        <extracomment>patmanager/ui/widgets/cause_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what is allowed, check &amp;again</source>
        <extracomment>patmanager/ui/widgets/cause_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply is on the clipboard.</source>
        <extracomment>patmanager/ui/widgets/cause_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Clipboard</name>
    <message>
        <source>It is not sure that the clipboard is empty: this desktop does not let programs clear it. Copy something else now.</source>
        <extracomment>patmanager/ui/clipboard.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else was copied meanwhile; the clipboard was left alone.</source>
        <extracomment>patmanager/ui/clipboard.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret is still on the clipboard: your desktop did not let it be cleared. Copy something else now.</source>
        <extracomment>patmanager/ui/clipboard.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret was taken off the clipboard.</source>
        <extracomment>patmanager/ui/clipboard.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>A change of this token is under way.</source>
        <extracomment>patmanager/ui/command.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an organization first.</source>
        <extracomment>patmanager/ui/command.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a token first.</source>
        <extracomment>patmanager/ui/command.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an organization at the side first.</source>
        <extracomment>patmanager/ui/command.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one token only.</source>
        <extracomment>patmanager/ui/command.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired tokens cannot be renewed. Use Rotate.</source>
        <extracomment>patmanager/ui/command.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program of this computer was set up with it here.</source>
        <extracomment>patmanager/ui/command.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <extracomment>patmanager/ui/command.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the secret of a token that works can be kept.</source>
        <extracomment>patmanager/ui/command.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoked tokens cannot be changed any more.</source>
        <extracomment>patmanager/ui/command.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoked tokens cannot be renewed. Make a new one.</source>
        <extracomment>patmanager/ui/command.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <extracomment>patmanager/ui/command.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lists are being fetched right now.</source>
        <extracomment>patmanager/ui/command.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret of this token is kept here already.</source>
        <extracomment>patmanager/ui/command.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret of this token is not kept here, and Azure DevOps shows it only once.</source>
        <extracomment>patmanager/ui/command.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no token to write down.</source>
        <extracomment>patmanager/ui/command.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no keychain to keep it in.</source>
        <extracomment>patmanager/ui/command.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandBox</name>
    <message>
        <source>&amp;Copy</source>
        <extracomment>patmanager/ui/widgets/command_box.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>patmanager/ui/widgets/command_box.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy: {name}</source>
        <extracomment>patmanager/ui/widgets/command_box.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComplyDialog</name>
    <message>
        <source>&amp;For how long from today?</source>
        <extracomment>patmanager/ui/dialogs/comply.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Make compliant and renew</source>
        <extracomment>patmanager/ui/dialogs/comply.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose differently…</source>
        <extracomment>patmanager/ui/dialogs/comply.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make “{name}” compliant</source>
        <extracomment>patmanager/ui/dialogs/comply.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewing…</source>
        <extracomment>patmanager/ui/dialogs/comply.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret stays the same, so nothing has to be updated where it is used.</source>
        <extracomment>patmanager/ui/dialogs/comply.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Complying</name>
    <message>
        <source>{name} complies and ends on {day}, which is less than asked for.</source>
        <extracomment>patmanager/ui/flows/complying.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} complies and ends on {day}.</source>
        <extracomment>patmanager/ui/flows/complying.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CreateDialog</name>
    <message>
        <source>&amp;Create token</source>
        <extracomment>patmanager/ui/dialogs/create.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>patmanager/ui/dialogs/create.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>patmanager/ui/dialogs/create.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creating…</source>
        <extracomment>patmanager/ui/dialogs/create.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New token</source>
        <extracomment>patmanager/ui/dialogs/create.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start afresh</source>
        <extracomment>patmanager/ui/dialogs/create.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed before is back.</source>
        <extracomment>patmanager/ui/dialogs/create.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>patmanager/ui/widgets/dates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <extracomment>patmanager/ui/widgets/dates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <extracomment>patmanager/ui/widgets/dates.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message numerus="yes">
        <source>%n token(s) chosen</source>
        <extracomment>patmanager/ui/widgets/details.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>patmanager/ui/widgets/details.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended {local}</source>
        <extracomment>patmanager/ui/widgets/details.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends {local}</source>
        <extracomment>patmanager/ui/widgets/details.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its secret is kept in {keychain}.</source>
        <extracomment>patmanager/ui/widgets/details.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its secret is not kept here.</source>
        <extracomment>patmanager/ui/widgets/details.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <extracomment>patmanager/ui/widgets/details.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still working: {living} of {all}.</source>
        <extracomment>patmanager/ui/widgets/details.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used by {names}.</source>
        <extracomment>patmanager/ui/widgets/details.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used by {names}; refused in {refused}.</source>
        <extracomment>patmanager/ui/widgets/details.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where is it used? Only you see this.</source>
        <extracomment>patmanager/ui/widgets/details.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every organization</source>
        <extracomment>patmanager/ui/widgets/details.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the keychain</source>
        <extracomment>patmanager/ui/widgets/details.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{levels} · {names}</source>
        <extracomment>patmanager/ui/widgets/details.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{universal} · created {day}</source>
        <extracomment>patmanager/ui/widgets/details.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}, in {where}</source>
        <extracomment>patmanager/ui/widgets/details.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Details</source>
        <extracomment>patmanager/ui/dialogs/details.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Difference</name>
    <message>
        <source>Gains: {gained}.</source>
        <extracomment>patmanager/ui/widgets/difference.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gains: {gained}. Loses: {lost}.</source>
        <extracomment>patmanager/ui/widgets/difference.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loses: {lost}.</source>
        <extracomment>patmanager/ui/widgets/difference.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DraftForm</name>
    <message>
        <source>&amp;For how long?</source>
        <extracomment>patmanager/ui/dialogs/draft_form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <extracomment>patmanager/ui/dialogs/draft_form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Organization</source>
        <extracomment>patmanager/ui/dialogs/draft_form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the policies again</source>
        <extracomment>patmanager/ui/dialogs/draft_form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why full access is needed.</source>
        <extracomment>patmanager/ui/dialogs/draft_form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditDialog</name>
    <message>
        <source>&amp;Change token</source>
        <extracomment>patmanager/ui/dialogs/edit.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <extracomment>patmanager/ui/dialogs/edit.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change “{name}”</source>
        <extracomment>patmanager/ui/dialogs/edit.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing…</source>
        <extracomment>patmanager/ui/dialogs/edit.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why full access is needed.</source>
        <extracomment>patmanager/ui/dialogs/edit.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret stays the same, so nothing has to be updated where it is used.</source>
        <extracomment>patmanager/ui/dialogs/edit.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed before is back.</source>
        <extracomment>patmanager/ui/dialogs/edit.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Empty</name>
    <message>
        <source>&amp;Add organization</source>
        <extracomment>patmanager/ui/widgets/empty.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New token</source>
        <extracomment>patmanager/ui/widgets/empty.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show all tokens</source>
        <extracomment>patmanager/ui/widgets/empty.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <extracomment>patmanager/ui/widgets/empty.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <extracomment>patmanager/ui/widgets/empty.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends soon</source>
        <extracomment>patmanager/ui/widgets/empty.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <extracomment>patmanager/ui/widgets/empty.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Global</source>
        <extracomment>patmanager/ui/widgets/empty.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept here</source>
        <extracomment>patmanager/ui/widgets/empty.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for your organizations…</source>
        <extracomment>patmanager/ui/widgets/empty.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No token is in {chip}.</source>
        <extracomment>patmanager/ui/widgets/empty.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No token matches “{search}” in {chip}.</source>
        <extracomment>patmanager/ui/widgets/empty.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No token matches “{search}”.</source>
        <extracomment>patmanager/ui/widgets/empty.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoked</source>
        <extracomment>patmanager/ui/widgets/empty.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tokens are being fetched…</source>
        <extracomment>patmanager/ui/widgets/empty.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tokens could not be fetched; the side says why.</source>
        <extracomment>patmanager/ui/widgets/empty.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account is in no Azure DevOps organization we can see. Type the organization&apos;s address.</source>
        <extracomment>patmanager/ui/widgets/empty.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are offline, and nothing was listed yet.</source>
        <extracomment>patmanager/ui/widgets/empty.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have no tokens in {where}. Create one for a tool.</source>
        <extracomment>patmanager/ui/widgets/empty.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have no tokens. Create one for a tool.</source>
        <extracomment>patmanager/ui/widgets/empty.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExpiryTimeline</name>
    <message>
        <source>Expiry timeline</source>
        <extracomment>patmanager/ui/widgets/expiry_timeline.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Expiry timeline: %n token(s), the first, {name}, ends {when}</source>
        <extracomment>patmanager/ui/widgets/expiry_timeline.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Expiry timeline: no token ends from now on</source>
        <extracomment>patmanager/ui/widgets/expiry_timeline.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {organization}: {when}</source>
        <extracomment>patmanager/ui/widgets/expiry_timeline.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{said}. {found}</source>
        <extracomment>patmanager/ui/widgets/expiry_timeline.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExplainPage</name>
    <message>
        <source>&amp;Back</source>
        <extracomment>patmanager/ui/pages/explaining.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Days</source>
        <extracomment>patmanager/ui/pages/explaining.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;For what</source>
        <extracomment>patmanager/ui/pages/explaining.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <extracomment>patmanager/ui/pages/explaining.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Organization</source>
        <extracomment>patmanager/ui/pages/explaining.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Who needs it</source>
        <extracomment>patmanager/ui/pages/explaining.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access &amp;needed</source>
        <extracomment>patmanager/ui/pages/explaining.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <extracomment>patmanager/ui/pages/explaining.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain a message</source>
        <extracomment>patmanager/ui/pages/explaining.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the letters, if you like</source>
        <extracomment>patmanager/ui/pages/explaining.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grou&amp;p to be allowed</source>
        <extracomment>patmanager/ui/pages/explaining.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the message, or drop a text or log file. Secrets and mail addresses are masked before anything is shown; nothing is sent or kept.</source>
        <extracomment>patmanager/ui/pages/explaining.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is wrong in your organization&apos;s own rules.</source>
        <extracomment>patmanager/ui/pages/explaining.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works without a sign-in and without a network. Whole logs may be pasted: what matters in them is found.</source>
        <extracomment>patmanager/ui/pages/explaining.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Explaining</name>
    <message>
        <source>A picture cannot be read here. Type its first line.</source>
        <extracomment>patmanager/ui/flows/explaining.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No message is kept any more.</source>
        <extracomment>patmanager/ui/flows/explaining.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is kept on this computer.</source>
        <extracomment>patmanager/ui/flows/explaining.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} could not be read: {reason} Nothing was changed.</source>
        <extracomment>patmanager/ui/flows/explaining.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>&amp;Close</source>
        <extracomment>patmanager/ui/dialogs/fault.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FaultView</name>
    <message>
        <source>&amp;Copy details</source>
        <extracomment>patmanager/ui/widgets/fault_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Details to copy</source>
        <extracomment>patmanager/ui/widgets/fault_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>patmanager/ui/widgets/fault_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of what happened</source>
        <extracomment>patmanager/ui/widgets/fault_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details to copy</source>
        <extracomment>patmanager/ui/widgets/fault_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <extracomment>patmanager/ui/widgets/fault_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you can do</source>
        <extracomment>patmanager/ui/widgets/fault_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can fix it</source>
        <extracomment>patmanager/ui/widgets/fault_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>patmanager/ui/widgets/fault_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileOnly</name>
    <message numerus="yes">
        <source>%n of them; they are written in the settings file.</source>
        <extracomment>patmanager/ui/widgets/setting_editors.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Active</source>
        <extracomment>patmanager/ui/widgets/filter_chips.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>patmanager/ui/widgets/filter_chips.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends soon</source>
        <extracomment>patmanager/ui/widgets/filter_chips.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <extracomment>patmanager/ui/widgets/filter_chips.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Global</source>
        <extracomment>patmanager/ui/widgets/filter_chips.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept here</source>
        <extracomment>patmanager/ui/widgets/filter_chips.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoked</source>
        <extracomment>patmanager/ui/widgets/filter_chips.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which tokens are shown</source>
        <extracomment>patmanager/ui/widgets/filter_chips.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{label}: %n token(s)</source>
        <extracomment>patmanager/ui/widgets/filter_chips.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Change…</source>
        <extracomment>patmanager/ui/widgets/finding_group.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep secret…</source>
        <extracomment>patmanager/ui/widgets/finding_group.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move…</source>
        <extracomment>patmanager/ui/widgets/finding_group.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <extracomment>patmanager/ui/widgets/finding_group.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew…</source>
        <extracomment>patmanager/ui/widgets/finding_group.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotate…</source>
        <extracomment>patmanager/ui/widgets/finding_group.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test now</source>
        <extracomment>patmanager/ui/widgets/finding_group.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {organization}</source>
        <extracomment>patmanager/ui/widgets/finding_group.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindingGroup</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <extracomment>patmanager/ui/widgets/finding_group.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Cancel</source>
        <extracomment>patmanager/ui/dialogs/form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change what I asked for</source>
        <extracomment>patmanager/ui/dialogs/form.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Close</source>
        <extracomment>patmanager/ui/dialogs/frame.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <extracomment>patmanager/ui/dialogs/frame.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep editing</source>
        <extracomment>patmanager/ui/dialogs/frame.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Giving</name>
    <message>
        <source>Set &amp;up</source>
        <extracomment>patmanager/ui/flows/giving.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting {program} up…</source>
        <extracomment>patmanager/ui/flows/giving.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The feed belongs to {other}, and the token to {organization}.</source>
        <extracomment>patmanager/ui/flows/giving.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{program} is set up to use {name}.</source>
        <extracomment>patmanager/ui/flows/giving.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GivingPage</name>
    <message>
        <source>Give {name} to a program</source>
        <extracomment>patmanager/ui/pages/giving.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its secret, kept here, is put where the program looks for it. It is a token of {organization}.</source>
        <extracomment>patmanager/ui/pages/giving.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GlobalTokens</name>
    <message numerus="yes">
        <source>%n global token(s) stopped on 1 December 2026.</source>
        <extracomment>patmanager/ui/global_tokens.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n global token(s) will stop on 1 December 2026, {left}.</source>
        <extracomment>patmanager/ui/global_tokens.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n global token(s) will stop today, on 1 December 2026.</source>
        <extracomment>patmanager/ui/global_tokens.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Global tokens are no longer made. Move this one to organizations instead.</source>
        <extracomment>patmanager/ui/global_tokens.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Global tokens stop on 1 December 2026, {left}.</source>
        <extracomment>patmanager/ui/global_tokens.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Global tokens stop on 1 December 2026. Move them to organizations instead.</source>
        <extracomment>patmanager/ui/global_tokens.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Global tokens stop today, on 1 December 2026.</source>
        <extracomment>patmanager/ui/global_tokens.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Global tokens stopped on 1 December 2026.</source>
        <extracomment>patmanager/ui/global_tokens.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one token per organization instead.</source>
        <extracomment>patmanager/ui/global_tokens.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one token per organization, then revoke what has stopped.</source>
        <extracomment>patmanager/ui/global_tokens.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only global tokens are moved: this one belongs to one organization.</source>
        <extracomment>patmanager/ui/global_tokens.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have no global token that works.</source>
        <extracomment>patmanager/ui/global_tokens.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <extracomment>patmanager/ui/global_tokens.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandOverDialog</name>
    <message>
        <source>&amp;Go on</source>
        <extracomment>patmanager/ui/dialogs/hand_over.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new token for {organization}</source>
        <extracomment>patmanager/ui/dialogs/hand_over.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret is not kept, and you have not said that you have it. It cannot be shown again, and the global token will not be revoked. Close anyway?</source>
        <extracomment>patmanager/ui/dialogs/hand_over.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>&amp;Back</source>
        <extracomment>patmanager/ui/pages/health.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health of your tokens</source>
        <extracomment>patmanager/ui/pages/health.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs a look: your tokens are as they should.</source>
        <extracomment>patmanager/ui/pages/health.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be told from your lists. Whether a token is used cannot be seen: Azure DevOps does not say.</source>
        <extracomment>patmanager/ui/pages/health.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>&amp;Close</source>
        <extracomment>patmanager/ui/dialogs/help.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new secret in the place of an old one</source>
        <extracomment>patmanager/ui/dialogs/help.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A secret that somebody else may have</source>
        <extracomment>patmanager/ui/dialogs/help.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A secret that you have from elsewhere</source>
        <extracomment>patmanager/ui/dialogs/help.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token for npm, Git, an agent or anything else</source>
        <extracomment>patmanager/ui/dialogs/help.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An organization that is not at the side</source>
        <extracomment>patmanager/ui/dialogs/help.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter opens the details of the chosen token. Esc clears the search, leaves a page or lets go of what is chosen. The menu key shows what can be done with a token. When something does not work, the button in its message says what to do.</source>
        <extracomment>patmanager/ui/dialogs/help.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How you sign in, and how long new tokens live</source>
        <extracomment>patmanager/ui/dialogs/help.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard and help</source>
        <extracomment>patmanager/ui/dialogs/help.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>patmanager/ui/dialogs/help.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More time for a token, with the same secret</source>
        <extracomment>patmanager/ui/dialogs/help.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization 1 to {number}</source>
        <extracomment>patmanager/ui/dialogs/help.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list for a report, without secrets</source>
        <extracomment>patmanager/ui/dialogs/help.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number at the foot of a screen</source>
        <extracomment>patmanager/ui/dialogs/help.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organization</source>
        <extracomment>patmanager/ui/dialogs/help.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens that a search or a chip hides</source>
        <extracomment>patmanager/ui/dialogs/help.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What an error message means, and whom to ask</source>
        <extracomment>patmanager/ui/dialogs/help.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to look at among your tokens</source>
        <extracomment>patmanager/ui/dialogs/help.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done on this computer</source>
        <extracomment>patmanager/ui/dialogs/help.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What your organizations let you make</source>
        <extracomment>patmanager/ui/dialogs/help.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where secrets are kept, and whom patmanager talks to</source>
        <extracomment>patmanager/ui/dialogs/help.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to find what</source>
        <extracomment>patmanager/ui/dialogs/help.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>&amp;Close</source>
        <extracomment>patmanager/ui/pages/history.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>patmanager/ui/pages/history.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>patmanager/ui/pages/history.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>patmanager/ui/pages/history.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done, but the secret was not kept</source>
        <extracomment>patmanager/ui/pages/history.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done; you have the secret</source>
        <extracomment>patmanager/ui/pages/history.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept on this computer only. What others did stands in the audit log.</source>
        <extracomment>patmanager/ui/pages/history.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left as it is</source>
        <extracomment>patmanager/ui/pages/history.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done yet: it waits for you</source>
        <extracomment>patmanager/ui/pages/history.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not finished: it was cut short</source>
        <extracomment>patmanager/ui/pages/history.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known: look at the list</source>
        <extracomment>patmanager/ui/pages/history.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was done from this computer yet.</source>
        <extracomment>patmanager/ui/pages/history.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <extracomment>patmanager/ui/pages/history.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <extracomment>patmanager/ui/pages/history.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewed</source>
        <extracomment>patmanager/ui/pages/history.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoked</source>
        <extracomment>patmanager/ui/pages/history.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotated</source>
        <extracomment>patmanager/ui/pages/history.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret deleted here</source>
        <extracomment>patmanager/ui/pages/history.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret kept</source>
        <extracomment>patmanager/ui/pages/history.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token</source>
        <extracomment>patmanager/ui/pages/history.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: nothing is left of it</source>
        <extracomment>patmanager/ui/pages/history.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>patmanager/ui/pages/history.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done from this computer</source>
        <extracomment>patmanager/ui/pages/history.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done here</source>
        <extracomment>patmanager/ui/pages/history.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>patmanager/ui/pages/history.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} in {organization}</source>
        <extracomment>patmanager/ui/pages/history.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Issuing</name>
    <message>
        <source>The old token is revoked.</source>
        <extracomment>patmanager/ui/flows/issuing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IssuingDialog</name>
    <message>
        <source>Close without it</source>
        <extracomment>patmanager/ui/dialogs/issuing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <extracomment>patmanager/ui/dialogs/issuing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back</source>
        <extracomment>patmanager/ui/dialogs/issuing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep editing</source>
        <extracomment>patmanager/ui/dialogs/issuing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your token is ready</source>
        <extracomment>patmanager/ui/dialogs/issuing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeepSecretDialog</name>
    <message>
        <source>&amp;Keep secret</source>
        <extracomment>patmanager/ui/dialogs/keep_secret.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <extracomment>patmanager/ui/dialogs/keep_secret.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Secret</source>
        <extracomment>patmanager/ui/dialogs/keep_secret.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is tried on Azure DevOps first, then goes to {keychain}. The service cannot tell which token a secret belongs to: make sure that it is this one.</source>
        <extracomment>patmanager/ui/dialogs/keep_secret.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It looks wrapped in base64: &amp;unwrap it</source>
        <extracomment>patmanager/ui/dialogs/keep_secret.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the secret of “{name}”</source>
        <extracomment>patmanager/ui/dialogs/keep_secret.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste another one</source>
        <extracomment>patmanager/ui/dialogs/keep_secret.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the secret from the clipboard</source>
        <extracomment>patmanager/ui/dialogs/keep_secret.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets of Azure DevOps have {short} or {long} characters; this one does not.</source>
        <extracomment>patmanager/ui/dialogs/keep_secret.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spaces or signs around the secret were taken away.</source>
        <extracomment>patmanager/ui/dialogs/keep_secret.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying it…</source>
        <extracomment>patmanager/ui/dialogs/keep_secret.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeptList</name>
    <message>
        <source>&amp;Delete all of them</source>
        <extracomment>patmanager/ui/widgets/kept_list.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Kept on this computer: %n message(s)</source>
        <extracomment>patmanager/ui/widgets/kept_list.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{day}, {where}: {means}</source>
        <extracomment>patmanager/ui/widgets/kept_list.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: {means}</source>
        <extracomment>patmanager/ui/widgets/kept_list.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KindsEditor</name>
    <message>
        <source>In the browser</source>
        <extracomment>patmanager/ui/widgets/setting_editors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a code on another device</source>
        <extracomment>patmanager/ui/widgets/setting_editors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the sign-in of the Azure CLI</source>
        <extracomment>patmanager/ui/widgets/setting_editors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LastResort</name>
    <message>
        <source>&amp;Close</source>
        <extracomment>patmanager/ui/dialogs/last_resort.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <extracomment>patmanager/ui/dialogs/last_resort.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>patmanager/ui/dialogs/last_resort.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report, without secrets</source>
        <extracomment>patmanager/ui/dialogs/last_resort.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside patmanager</source>
        <extracomment>patmanager/ui/dialogs/last_resort.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a mistake in the program, not yours. What you were doing may be incomplete: refresh the list and look. You can go on working.</source>
        <extracomment>patmanager/ui/dialogs/last_resort.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeakedDialog</name>
    <message>
        <source>&amp;Close</source>
        <extracomment>patmanager/ui/dialogs/leaked.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Revoke…</source>
        <extracomment>patmanager/ui/dialogs/leaked.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ro&amp;tate…</source>
        <extracomment>patmanager/ui/dialogs/leaked.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens by itself</source>
        <extracomment>patmanager/ui/dialogs/leaked.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to look at</source>
        <extracomment>patmanager/ui/dialogs/leaked.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” leaked</source>
        <extracomment>patmanager/ui/dialogs/leaked.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>A change is under way. patmanager closes when it is done, or in 5 seconds; what is not known by then, the next start looks at.</source>
        <extracomment>patmanager/ui/leaving.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LetterView</name>
    <message>
        <source>Copy for a c&amp;hat</source>
        <extracomment>patmanager/ui/widgets/letter_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy re&amp;quest</source>
        <extracomment>patmanager/ui/widgets/letter_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy, and open the pa&amp;ge to send it</source>
        <extracomment>patmanager/ui/widgets/letter_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No browser answered. The request is on the clipboard.</source>
        <extracomment>patmanager/ui/widgets/letter_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail program answered. Copy the request instead.</source>
        <extracomment>patmanager/ui/widgets/letter_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open as &amp;mail draft</source>
        <extracomment>patmanager/ui/widgets/letter_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request to whoever can fix it</source>
        <extracomment>patmanager/ui/widgets/letter_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <extracomment>patmanager/ui/widgets/letter_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the request</source>
        <extracomment>patmanager/ui/widgets/letter_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <extracomment>patmanager/ui/widgets/letter_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request could not be saved; nothing was changed.</source>
        <extracomment>patmanager/ui/widgets/letter_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request is on the clipboard.</source>
        <extracomment>patmanager/ui/widgets/letter_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request was saved.</source>
        <extracomment>patmanager/ui/widgets/letter_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The short form is on the clipboard.</source>
        <extracomment>patmanager/ui/widgets/letter_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your mail program was asked to open a draft.</source>
        <extracomment>patmanager/ui/widgets/letter_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LifeLine</name>
    <message>
        <source>Latest end allowed {day}.</source>
        <extracomment>patmanager/ui/widgets/life_line.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New end {day}.</source>
        <extracomment>patmanager/ui/widgets/life_line.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old end {day}.</source>
        <extracomment>patmanager/ui/widgets/life_line.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>latest {day}</source>
        <extracomment>patmanager/ui/widgets/life_line.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LifetimePicker</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <extracomment>patmanager/ui/widgets/lifetime_picker.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a date</source>
        <extracomment>patmanager/ui/widgets/lifetime_picker.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date …</source>
        <extracomment>patmanager/ui/widgets/lifetime_picker.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End date</source>
        <extracomment>patmanager/ui/widgets/lifetime_picker.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends on {day}.</source>
        <extracomment>patmanager/ui/widgets/lifetime_picker.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <extracomment>patmanager/ui/widgets/lifetime_picker.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month after</source>
        <extracomment>patmanager/ui/widgets/lifetime_picker.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month before</source>
        <extracomment>patmanager/ui/widgets/lifetime_picker.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is on a weekend: will somebody be there to renew it?</source>
        <extracomment>patmanager/ui/widgets/lifetime_picker.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <extracomment>patmanager/ui/widgets/lifetime_picker.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <extracomment>patmanager/ui/widgets/lifetime_picker.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lock</name>
    <message>
        <source>Secrets held in memory were dropped.</source>
        <extracomment>patmanager/ui/locking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown secrets were masked.</source>
        <extracomment>patmanager/ui/locking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While you were away: {what}</source>
        <extracomment>patmanager/ui/locking.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message numerus="yes">
        <source>%n organization(s)</source>
        <extracomment>patmanager/ui/dialogs/move_global.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;For how long?</source>
        <extracomment>patmanager/ui/dialogs/move_global.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&amp;Make %n token(s)</source>
        <extracomment>patmanager/ui/dialogs/move_global.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Make tokens</source>
        <extracomment>patmanager/ui/dialogs/move_global.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Where is it needed?</source>
        <extracomment>patmanager/ui/dialogs/move_global.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>patmanager/ui/dialogs/move_global.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new token with the same scopes takes its place in each organization that you choose. The old one is revoked when every new secret is safe, after asking you.</source>
        <extracomment>patmanager/ui/dialogs/move_global.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creating…</source>
        <extracomment>patmanager/ui/dialogs/move_global.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each of them may do everything that you may do there.</source>
        <extracomment>patmanager/ui/dialogs/move_global.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends on {day}: no later is allowed there.</source>
        <extracomment>patmanager/ui/dialogs/move_global.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one with what they allow by New token.</source>
        <extracomment>patmanager/ui/dialogs/move_global.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move “{name}” to organizations</source>
        <extracomment>patmanager/ui/dialogs/move_global.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No new token takes its place in {where}.</source>
        <extracomment>patmanager/ui/dialogs/move_global.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of your organizations lets you make a token like this one.</source>
        <extracomment>patmanager/ui/dialogs/move_global.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the new secrets where it is used first: whatever still uses it stops at once, and this cannot be undone.</source>
        <extracomment>patmanager/ui/dialogs/move_global.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where less is enough, leave it out here and make a smaller one.</source>
        <extracomment>patmanager/ui/dialogs/move_global.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without what is not allowed there: {what}.</source>
        <extracomment>patmanager/ui/dialogs/move_global.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your note: “{note}”.</source>
        <extracomment>patmanager/ui/dialogs/move_global.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MovedSheet</name>
    <message numerus="yes">
        <source>%n token(s) made</source>
        <extracomment>patmanager/ui/dialogs/moved.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%v of %m</source>
        <extracomment>patmanager/ui/dialogs/moved.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <extracomment>patmanager/ui/dialogs/moved.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep it for now</source>
        <extracomment>patmanager/ui/dialogs/moved.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Revoke the global token</source>
        <extracomment>patmanager/ui/dialogs/moved.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <extracomment>patmanager/ui/dialogs/moved.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try the others again</source>
        <extracomment>patmanager/ui/dialogs/moved.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creating…</source>
        <extracomment>patmanager/ui/dialogs/moved.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every new secret is safe. Revoke the global token?</source>
        <extracomment>patmanager/ui/dialogs/moved.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its secret is kept in {keychain}.</source>
        <extracomment>patmanager/ui/dialogs/moved.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its secret was not kept: unless you have it, revoke it.</source>
        <extracomment>patmanager/ui/dialogs/moved.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its secret, now useless, is still in the keychain. {reason}.</source>
        <extracomment>patmanager/ui/dialogs/moved.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made, then revoked: its secret could not be kept.</source>
        <extracomment>patmanager/ui/dialogs/moved.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made, until {granted}, not {asked}: {organization} allows no more.</source>
        <extracomment>patmanager/ui/dialogs/moved.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made, until {granted}.</source>
        <extracomment>patmanager/ui/dialogs/moved.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Making %n token(s)</source>
        <extracomment>patmanager/ui/dialogs/moved.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Move the &amp;next global token…</source>
        <extracomment>patmanager/ui/dialogs/moved.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not every new token is made and its secret safe. Where the rest is not needed, revoke the global token in the list.</source>
        <extracomment>patmanager/ui/dialogs/moved.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not made: you asked to stop.</source>
        <extracomment>patmanager/ui/dialogs/moved.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoking the global token…</source>
        <extracomment>patmanager/ui/dialogs/moved.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <extracomment>patmanager/ui/dialogs/moved.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The global token could not be revoked.</source>
        <extracomment>patmanager/ui/dialogs/moved.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The global token is revoked.</source>
        <extracomment>patmanager/ui/dialogs/moved.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The global token was not revoked.</source>
        <extracomment>patmanager/ui/dialogs/moved.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The local record could not be written.</source>
        <extracomment>patmanager/ui/dialogs/moved.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens made so far</source>
        <extracomment>patmanager/ui/dialogs/moved.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>patmanager/ui/dialogs/moved.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have its secret.</source>
        <extracomment>patmanager/ui/dialogs/moved.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OtherWays</name>
    <message numerus="yes">
        <source>O&amp;ther ways: %n</source>
        <extracomment>patmanager/ui/widgets/other_ways.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Other ways</source>
        <extracomment>patmanager/ui/widgets/other_ways.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PackageToken</name>
    <message>
        <source>A token that can only {words} in {organization}, until {day}. It is kept in {keychain}, and {program} is set up to use it.</source>
        <extracomment>patmanager/ui/package_token.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for your organizations…</source>
        <extracomment>patmanager/ui/package_token.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no keychain to keep the token in.</source>
        <extracomment>patmanager/ui/package_token.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organization’s settings do not offer this.</source>
        <extracomment>patmanager/ui/package_token.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not among the organizations of your account. Sign in with the account that belongs to it, or add it to the list of organizations.</source>
        <extracomment>patmanager/ui/package_token.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Packages</name>
    <message>
        <source>&amp;Create and set up</source>
        <extracomment>patmanager/ui/flows/packages.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <extracomment>patmanager/ui/flows/packages.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creating the token and setting {program} up…</source>
        <extracomment>patmanager/ui/flows/packages.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to go on.</source>
        <extracomment>patmanager/ui/flows/packages.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is made; the program is not set up yet.</source>
        <extracomment>patmanager/ui/flows/packages.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PackagesChoice</name>
    <message>
        <source>As it is now</source>
        <extracomment>patmanager/ui/widgets/packages_choice.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What may it &amp;do?</source>
        <extracomment>patmanager/ui/widgets/packages_choice.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PackagesPage</name>
    <message>
        <source>&amp;Back</source>
        <extracomment>patmanager/ui/pages/packages.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <extracomment>patmanager/ui/pages/packages.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for &amp;help</source>
        <extracomment>patmanager/ui/pages/packages.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If a computer is gone, revoke its token. If not, it works on.</source>
        <extracomment>patmanager/ui/pages/packages.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install packages from your company</source>
        <extracomment>patmanager/ui/pages/packages.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other tokens of yours for this: {names}.</source>
        <extracomment>patmanager/ui/pages/packages.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;them</source>
        <extracomment>patmanager/ui/pages/packages.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You get a token that can do only that. It is kept safe, and put where your program looks for it: you need not see it.</source>
        <extracomment>patmanager/ui/pages/packages.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message numerus="yes">
        <source>%n token(s) written to {file}.</source>
        <extracomment>patmanager/ui/flows/pages.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <extracomment>patmanager/ui/flows/pages.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export list as CSV</source>
        <extracomment>patmanager/ui/flows/pages.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} could not be written; nothing was changed.</source>
        <extracomment>patmanager/ui/flows/pages.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PendingDialog</name>
    <message numerus="yes">
        <source>%n change(s) not finished.</source>
        <extracomment>patmanager/ui/dialogs/pending.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>patmanager/ui/dialogs/pending.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that was begun here is finished.</source>
        <extracomment>patmanager/ui/dialogs/pending.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These changes were cut off, or wait for you. Nothing of them is lost: each stays here until it is settled.</source>
        <extracomment>patmanager/ui/dialogs/pending.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is not finished</source>
        <extracomment>patmanager/ui/dialogs/pending.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonView</name>
    <message numerus="yes">
        <source>%n SSH key(s)</source>
        <extracomment>patmanager/ui/widgets/person_view.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <extracomment>patmanager/ui/widgets/person_view.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <extracomment>patmanager/ui/widgets/person_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Revoke chosen tokens…</source>
        <extracomment>patmanager/ui/widgets/person_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Whose tokens?</source>
        <extracomment>patmanager/ui/widgets/person_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>patmanager/ui/widgets/person_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure DevOps</source>
        <extracomment>patmanager/ui/widgets/person_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can do</source>
        <extracomment>patmanager/ui/widgets/person_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends</source>
        <extracomment>patmanager/ui/widgets/person_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <extracomment>patmanager/ui/widgets/person_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>patmanager/ui/widgets/person_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody’s name or address begins with “{text}”.</source>
        <extracomment>patmanager/ui/widgets/person_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>patmanager/ui/widgets/person_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People found</source>
        <extracomment>patmanager/ui/widgets/person_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>patmanager/ui/widgets/person_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The beginning of a name or an address</source>
        <extracomment>patmanager/ui/widgets/person_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To look at</source>
        <extracomment>patmanager/ui/widgets/person_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token</source>
        <extracomment>patmanager/ui/widgets/person_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens of this person</source>
        <extracomment>patmanager/ui/widgets/person_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>patmanager/ui/widgets/person_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the audit log says</source>
        <extracomment>patmanager/ui/widgets/person_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>patmanager/ui/widgets/person_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>patmanager/ui/widgets/person_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaceList</name>
    <message>
        <source>&amp;All organizations that allow it</source>
        <extracomment>patmanager/ui/widgets/place_list.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanView</name>
    <message>
        <source>Keychain: {entry}</source>
        <extracomment>patmanager/ui/widgets/plan_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is &amp;written</source>
        <extracomment>patmanager/ui/widgets/plan_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told by: {program}</source>
        <extracomment>patmanager/ui/widgets/plan_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is written</source>
        <extracomment>patmanager/ui/widgets/plan_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Planning</name>
    <message>
        <source>No file in {folder} names a feed.</source>
        <extracomment>patmanager/ui/flows/planning.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the feed’s address instead: Artifacts, Connect to feed.</source>
        <extracomment>patmanager/ui/flows/planning.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PoliciesDialog</name>
    <message>
        <source>&amp;Organization</source>
        <extracomment>patmanager/ui/dialogs/policies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;opy for a ticket</source>
        <extracomment>patmanager/ui/dialogs/policies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <extracomment>patmanager/ui/dialogs/policies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>patmanager/ui/dialogs/policies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is on the clipboard.</source>
        <extracomment>patmanager/ui/dialogs/policies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody but administrators can read the policies for sure. This is what patmanager was told, could read, or learned from answers.</source>
        <extracomment>patmanager/ui/dialogs/policies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policies were checked again.</source>
        <extracomment>patmanager/ui/dialogs/policies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What your organizations allow</source>
        <extracomment>patmanager/ui/dialogs/policies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PolicyRecordsView</name>
    <message>
        <source>Open the &amp;policies in a browser</source>
        <extracomment>patmanager/ui/widgets/policy_records_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policies</source>
        <extracomment>patmanager/ui/widgets/policy_records_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read from Azure DevOps just now. They are changed in a browser, by the roles named here; a change can take a while to work.</source>
        <extracomment>patmanager/ui/widgets/policy_records_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgramPicker</name>
    <message>
        <source>Not found on this computer</source>
        <extracomment>patmanager/ui/widgets/program_picker.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <extracomment>patmanager/ui/widgets/program_picker.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Which &amp;program?</source>
        <extracomment>patmanager/ui/widgets/program_picker.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>%v of %m</source>
        <extracomment>patmanager/ui/widgets/progress.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PurposePicker</name>
    <message>
        <source>&amp;What is it for?</source>
        <extracomment>patmanager/ui/widgets/purpose_picker.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No purpose matches. Choose “I know the scopes”.</source>
        <extracomment>patmanager/ui/widgets/purpose_picker.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not allowed here</source>
        <extracomment>patmanager/ui/widgets/purpose_picker.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search a task: npm, push code, Terraform …</source>
        <extracomment>patmanager/ui/widgets/purpose_picker.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <extracomment>patmanager/ui/widgets/purpose_picker.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadySheet</name>
    <message>
        <source>&amp;Done</source>
        <extracomment>patmanager/ui/dialogs/ready.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Test it</source>
        <extracomment>patmanager/ui/dialogs/ready.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret is neither kept nor copied and cannot be shown again. Close anyway?</source>
        <extracomment>patmanager/ui/dialogs/ready.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RefusedUse</name>
    <message numerus="yes">
        <source>So it is in %n more organization(s).</source>
        <extracomment>patmanager/ui/refusals.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Registration</name>
    <message>
        <source>&amp;Directory (tenant), may stay empty</source>
        <extracomment>patmanager/ui/pages/registration.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use this application</source>
        <extracomment>patmanager/ui/pages/registration.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A directory is an ID or a domain.</source>
        <extracomment>patmanager/ui/pages/registration.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An application ID has five groups of digits and letters from a to f.</source>
        <extracomment>patmanager/ui/pages/registration.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application (client) &amp;ID</source>
        <extracomment>patmanager/ui/pages/registration.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands that register patmanager</source>
        <extracomment>patmanager/ui/pages/registration.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register patmanager once</source>
        <extracomment>patmanager/ui/pages/registration.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>patmanager signs in as an application of your own directory. Somebody who may register applications there runs these commands once, in Bash or in the Azure Cloud Shell. There is no client secret, and none is needed.</source>
        <extracomment>patmanager/ui/pages/registration.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Renew</name>
    <message>
        <source>A token can be renewed for one year at most.</source>
        <extracomment>patmanager/ui/dialogs/renewable.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends on {day} already: it stays as it is.</source>
        <extracomment>patmanager/ui/dialogs/renewable.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends on {day}, as late as is allowed. Rotate it to gain time.</source>
        <extracomment>patmanager/ui/dialogs/renewable.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Your company allows %n day(s) from when a token was made.</source>
        <extracomment>patmanager/ui/dialogs/renewable.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your company allows fewer than %n day(s) from when a token was made; how many is not known.</source>
        <extracomment>patmanager/ui/dialogs/renewable.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your organization&apos;s settings allow %n day(s) from when a token was made.</source>
        <extracomment>patmanager/ui/dialogs/renewable.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RenewDialog</name>
    <message numerus="yes">
        <source>%n token(s) renewed</source>
        <extracomment>patmanager/ui/dialogs/renew.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <extracomment>patmanager/ui/dialogs/renew.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;For how long from today?</source>
        <extracomment>patmanager/ui/dialogs/renew.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&amp;Make %n token(s) compliant…</source>
        <extracomment>patmanager/ui/dialogs/renew.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Make it compliant…</source>
        <extracomment>patmanager/ui/dialogs/renew.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Renew</source>
        <extracomment>patmanager/ui/dialogs/renew.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&amp;Renew %n token(s)</source>
        <extracomment>patmanager/ui/dialogs/renew.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <extracomment>patmanager/ui/dialogs/renew.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>patmanager/ui/dialogs/renew.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>patmanager/ui/dialogs/renew.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another date</source>
        <extracomment>patmanager/ui/dialogs/renew.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends on {granted} instead of {before}.</source>
        <extracomment>patmanager/ui/dialogs/renew.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends on {granted}, not {asked}: {organization} allows no more.</source>
        <extracomment>patmanager/ui/dialogs/renew.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not renewed: you asked to stop.</source>
        <extracomment>patmanager/ui/dialogs/renew.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Renew %n token(s)</source>
        <extracomment>patmanager/ui/dialogs/renew.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Renew “{name}”</source>
        <extracomment>patmanager/ui/dialogs/renew.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renewing…</source>
        <extracomment>patmanager/ui/dialogs/renew.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Ro&amp;tate %n token(s) instead…</source>
        <extracomment>patmanager/ui/dialogs/renew.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Ro&amp;tate it instead…</source>
        <extracomment>patmanager/ui/dialogs/renew.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <extracomment>patmanager/ui/dialogs/renew.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret kept here is not accepted any more: rotate the token.</source>
        <extracomment>patmanager/ui/dialogs/renew.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret stays the same, so nothing has to be updated where it is used.</source>
        <extracomment>patmanager/ui/dialogs/renew.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens renewed so far</source>
        <extracomment>patmanager/ui/dialogs/renew.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Your organization&apos;s settings allow %n more day(s).</source>
        <extracomment>patmanager/ui/dialogs/renew.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{before} → {after}, %n day(s) longer</source>
        <extracomment>patmanager/ui/dialogs/renew.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportDesk</name>
    <message>
        <source>Write the report</source>
        <extracomment>patmanager/ui/flows/reporting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to {file}.</source>
        <extracomment>patmanager/ui/flows/reporting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <extracomment>patmanager/ui/widgets/report_view.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%v of %m people</source>
        <extracomment>patmanager/ui/widgets/report_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <extracomment>patmanager/ui/widgets/report_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <extracomment>patmanager/ui/widgets/report_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Question</source>
        <extracomment>patmanager/ui/widgets/report_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>patmanager/ui/widgets/report_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Azure DevOps asks to wait: it goes on by itself in %n second(s).</source>
        <extracomment>patmanager/ui/widgets/report_view.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Begin a&amp;new</source>
        <extracomment>patmanager/ui/widgets/report_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every token of everybody, with what is to be known of it. It can be paused, and goes on after an interruption.</source>
        <extracomment>patmanager/ui/widgets/report_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter rows</source>
        <extracomment>patmanager/ui/widgets/report_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <extracomment>patmanager/ui/widgets/report_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People looked at</source>
        <extracomment>patmanager/ui/widgets/report_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>patmanager/ui/widgets/report_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write as &amp;CSV…</source>
        <extracomment>patmanager/ui/widgets/report_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write as &amp;page…</source>
        <extracomment>patmanager/ui/widgets/report_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Choose what the token is for.</source>
        <extracomment>patmanager/ui/widgets/review.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each secret goes to {keychain}. You will get a mail from Azure DevOps about each token.</source>
        <extracomment>patmanager/ui/widgets/review.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret goes to {keychain}. You will get a mail from Azure DevOps about it.</source>
        <extracomment>patmanager/ui/widgets/review.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no keychain: each secret is shown once and not kept. You will get a mail from Azure DevOps about each token.</source>
        <extracomment>patmanager/ui/widgets/review.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no keychain: the secret is shown once and not kept. You will get a mail from Azure DevOps about it.</source>
        <extracomment>patmanager/ui/widgets/review.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{what} in {where} until {until} (%n day(s)).</source>
        <extracomment>patmanager/ui/widgets/review.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RevokeDialog</name>
    <message numerus="yes">
        <source>%n token(s) revoked</source>
        <extracomment>patmanager/ui/dialogs/revoke.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <extracomment>patmanager/ui/dialogs/revoke.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <extracomment>patmanager/ui/dialogs/revoke.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep them</source>
        <extracomment>patmanager/ui/dialogs/revoke.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&amp;Revoke %n token(s)</source>
        <extracomment>patmanager/ui/dialogs/revoke.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Revoke token</source>
        <extracomment>patmanager/ui/dialogs/revoke.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <extracomment>patmanager/ui/dialogs/revoke.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended on {day}: nothing stops any more.</source>
        <extracomment>patmanager/ui/dialogs/revoke.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its secret is deleted from {keychain}.</source>
        <extracomment>patmanager/ui/dialogs/revoke.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its secret, now useless, is still in the keychain. {reason}.</source>
        <extracomment>patmanager/ui/dialogs/revoke.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not revoked: you asked to stop.</source>
        <extracomment>patmanager/ui/dialogs/revoke.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n token(s)?</source>
        <extracomment>patmanager/ui/dialogs/revoke.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Revoke “{name}”?</source>
        <extracomment>patmanager/ui/dialogs/revoke.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoked.</source>
        <extracomment>patmanager/ui/dialogs/revoke.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <extracomment>patmanager/ui/dialogs/revoke.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops in every organization: {what}.</source>
        <extracomment>patmanager/ui/dialogs/revoke.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops in {where}: {what}.</source>
        <extracomment>patmanager/ui/dialogs/revoke.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens revoked so far</source>
        <extracomment>patmanager/ui/dialogs/revoke.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>patmanager/ui/dialogs/revoke.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever uses what you revoke stops working at once. This cannot be undone.</source>
        <extracomment>patmanager/ui/dialogs/revoke.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your note: “{note}”.</source>
        <extracomment>patmanager/ui/dialogs/revoke.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RevokeOthersDialog</name>
    <message>
        <source>&amp;Keep</source>
        <extracomment>patmanager/ui/dialogs/revoke_others.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Revoke</source>
        <extracomment>patmanager/ui/dialogs/revoke_others.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Type how many tokens that are</source>
        <extracomment>patmanager/ui/dialogs/revoke_others.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n token(s) of somebody else?</source>
        <extracomment>patmanager/ui/dialogs/revoke_others.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>They belong to {name}. It can take an hour until they stop working; then whatever uses them stops. This cannot be undone, and the audit log will show it.</source>
        <extracomment>patmanager/ui/dialogs/revoke_others.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>patmanager/ui/dialogs/revoke_others.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RotateDialog</name>
    <message>
        <source>&amp;For how long?</source>
        <extracomment>patmanager/ui/dialogs/rotate.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Make the new token</source>
        <extracomment>patmanager/ui/dialogs/rotate.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next token</source>
        <extracomment>patmanager/ui/dialogs/rotate.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop here</source>
        <extracomment>patmanager/ui/dialogs/rotate.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new token with the same name and the same scopes takes its place. The old one works on until {day}, or until you revoke it.</source>
        <extracomment>patmanager/ui/dialogs/rotate.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new token with the same name takes its place, without what is no longer allowed. The old one works on until {day}, or until you revoke it.</source>
        <extracomment>patmanager/ui/dialogs/rotate.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creating…</source>
        <extracomment>patmanager/ui/dialogs/rotate.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the new secret where the old one is used, then revoke the old one.</source>
        <extracomment>patmanager/ui/dialogs/rotate.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;voke the old token</source>
        <extracomment>patmanager/ui/dialogs/rotate.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotate “{name}”</source>
        <extracomment>patmanager/ui/dialogs/rotate.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;kip this one</source>
        <extracomment>patmanager/ui/dialogs/rotate.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new token is ready</source>
        <extracomment>patmanager/ui/dialogs/rotate.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old token could not be revoked.</source>
        <extracomment>patmanager/ui/dialogs/rotate.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old token has ended; it works nowhere any more.</source>
        <extracomment>patmanager/ui/dialogs/rotate.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old token is revoked.</source>
        <extracomment>patmanager/ui/dialogs/rotate.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old token is still active.</source>
        <extracomment>patmanager/ui/dialogs/rotate.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token {number} of {of}</source>
        <extracomment>patmanager/ui/dialogs/rotate.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RotatedDialog</name>
    <message>
        <source>&amp;Close</source>
        <extracomment>patmanager/ui/dialogs/rotated.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its secret was neither kept nor copied: revoke it.</source>
        <extracomment>patmanager/ui/dialogs/rotated.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not rotated: it is as it was.</source>
        <extracomment>patmanager/ui/dialogs/rotated.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new token ends on {day}.</source>
        <extracomment>patmanager/ui/dialogs/rotated.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old one has ended.</source>
        <extracomment>patmanager/ui/dialogs/rotated.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old one is revoked.</source>
        <extracomment>patmanager/ui/dialogs/rotated.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old one works on until {day}, or until you revoke it.</source>
        <extracomment>patmanager/ui/dialogs/rotated.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{made} of %n token(s) rotated</source>
        <extracomment>patmanager/ui/dialogs/rotated.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScopePaste</name>
    <message>
        <source>&amp;Add</source>
        <extracomment>patmanager/ui/widgets/scope_paste.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste a list of scopes</source>
        <extracomment>patmanager/ui/widgets/scope_paste.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the pasted scopes</source>
        <extracomment>patmanager/ui/widgets/scope_paste.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure DevOps may not know “{text}”.</source>
        <extracomment>patmanager/ui/widgets/scope_paste.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send as written</source>
        <extracomment>patmanager/ui/widgets/scope_paste.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use {scope}</source>
        <extracomment>patmanager/ui/widgets/scope_paste.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not known. Did you mean “{known}”?</source>
        <extracomment>patmanager/ui/widgets/scope_paste.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScopePicker</name>
    <message>
        <source>I need &amp;everything (full access)</source>
        <extracomment>patmanager/ui/widgets/scope_picker.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No task and no area matches.</source>
        <extracomment>patmanager/ui/widgets/scope_picker.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rarely needed, and often forbidden.</source>
        <extracomment>patmanager/ui/widgets/scope_picker.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search a task or area: push code, work items …</source>
        <extracomment>patmanager/ui/widgets/scope_picker.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent as written: {scopes}</source>
        <extracomment>patmanager/ui/widgets/scope_picker.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all areas</source>
        <extracomment>patmanager/ui/widgets/scope_picker.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wh&amp;y is it needed? Kept as your note.</source>
        <extracomment>patmanager/ui/widgets/scope_picker.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What may it &amp;do?</source>
        <extracomment>patmanager/ui/widgets/scope_picker.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever holds this token can do all that you can, in every area.</source>
        <extracomment>patmanager/ui/widgets/scope_picker.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScopeRow</name>
    <message>
        <source>None</source>
        <extracomment>patmanager/ui/widgets/scope_row.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScreenNumber</name>
    <message>
        <source>A new secret in the place of an old one</source>
        <extracomment>patmanager/ui/screen_numbers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new token</source>
        <extracomment>patmanager/ui/screen_numbers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A secret that leaked</source>
        <extracomment>patmanager/ui/screen_numbers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token for somebody else</source>
        <extracomment>patmanager/ui/screen_numbers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About patmanager</source>
        <extracomment>patmanager/ui/screen_numbers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding an organization</source>
        <extracomment>patmanager/ui/screen_numbers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All tokens</source>
        <extracomment>patmanager/ui/screen_numbers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before signing in</source>
        <extracomment>patmanager/ui/screen_numbers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing a token</source>
        <extracomment>patmanager/ui/screen_numbers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of a token, in a small window</source>
        <extracomment>patmanager/ui/screen_numbers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ending tokens</source>
        <extracomment>patmanager/ui/screen_numbers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ending tokens of somebody else</source>
        <extracomment>patmanager/ui/screen_numbers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For administrators</source>
        <extracomment>patmanager/ui/screen_numbers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Giving a token to a program</source>
        <extracomment>patmanager/ui/screen_numbers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health of your tokens</source>
        <extracomment>patmanager/ui/screen_numbers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installing packages</source>
        <extracomment>patmanager/ui/screen_numbers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping a secret from elsewhere</source>
        <extracomment>patmanager/ui/screen_numbers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard and help</source>
        <extracomment>patmanager/ui/screen_numbers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making a token fit the policies</source>
        <extracomment>patmanager/ui/screen_numbers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More time for a token</source>
        <extracomment>patmanager/ui/screen_numbers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replacing global tokens</source>
        <extracomment>patmanager/ui/screen_numbers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen {number}</source>
        <extracomment>patmanager/ui/screen_numbers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>patmanager/ui/screen_numbers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside</source>
        <extracomment>patmanager/ui/screen_numbers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a message means</source>
        <extracomment>patmanager/ui/screen_numbers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of several new secrets</source>
        <extracomment>patmanager/ui/screen_numbers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is not finished</source>
        <extracomment>patmanager/ui/screen_numbers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the organizations allow</source>
        <extracomment>patmanager/ui/screen_numbers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done here</source>
        <extracomment>patmanager/ui/screen_numbers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What went wrong</source>
        <extracomment>patmanager/ui/screen_numbers.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Secret, hidden</source>
        <extracomment>patmanager/ui/widgets/secret_field.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret, shown</source>
        <extracomment>patmanager/ui/widgets/secret_field.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecretPanel</name>
    <message>
        <source>&amp;Copy</source>
        <extracomment>patmanager/ui/widgets/secret_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <extracomment>patmanager/ui/widgets/secret_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;I have copied it to a safe place</source>
        <extracomment>patmanager/ui/widgets/secret_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Revoke this token</source>
        <extracomment>patmanager/ui/widgets/secret_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <extracomment>patmanager/ui/widgets/secret_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try to keep it again</source>
        <extracomment>patmanager/ui/widgets/secret_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking Azure DevOps whether it accepts the secret…</source>
        <extracomment>patmanager/ui/widgets/secret_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lear now</source>
        <extracomment>patmanager/ui/widgets/secret_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Copied · %n s</source>
        <extracomment>patmanager/ui/widgets/secret_panel.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied. The clipboard is cleared in %n second(s).</source>
        <extracomment>patmanager/ui/widgets/secret_panel.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the secret</source>
        <extracomment>patmanager/ui/widgets/secret_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be tested: {reason}</source>
        <extracomment>patmanager/ui/widgets/secret_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It ends on {granted}, not {asked}: {organization} allows %n day(s).</source>
        <extracomment>patmanager/ui/widgets/secret_panel.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It works: {organization} accepted it just now.</source>
        <extracomment>patmanager/ui/widgets/secret_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in {keychain}.</source>
        <extracomment>patmanager/ui/widgets/secret_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not kept: copy it now.</source>
        <extracomment>patmanager/ui/widgets/secret_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Shows the secret for %n second(s)</source>
        <extracomment>patmanager/ui/widgets/secret_panel.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Takes the secret off the clipboard</source>
        <extracomment>patmanager/ui/widgets/secret_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token exists, but the local record could not be written.</source>
        <extracomment>patmanager/ui/widgets/secret_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can copy it again at any time on this computer.</source>
        <extracomment>patmanager/ui/widgets/secret_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{not_kept} This is the only time you can see it.</source>
        <extracomment>patmanager/ui/widgets/secret_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{organization} does not accept it yet. Try again in a minute.</source>
        <extracomment>patmanager/ui/widgets/secret_panel.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Secrets</name>
    <message>
        <source>Created</source>
        <extracomment>patmanager/ui/flows/secrets.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Details of %n token(s) copied, without secrets.</source>
        <extracomment>patmanager/ui/flows/secrets.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Ends</source>
        <extracomment>patmanager/ui/flows/secrets.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <extracomment>patmanager/ui/flows/secrets.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>patmanager/ui/flows/secrets.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>patmanager/ui/flows/secrets.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization</source>
        <extracomment>patmanager/ui/flows/secrets.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scopes</source>
        <extracomment>patmanager/ui/flows/secrets.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Secret copied: %n second(s) left.</source>
        <extracomment>patmanager/ui/flows/secrets.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Secret of “{name}” copied. It is taken back in %n second(s).</source>
        <extracomment>patmanager/ui/flows/secrets.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Testing “{name}”…</source>
        <extracomment>patmanager/ui/flows/secrets.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret of “{name}” is kept.</source>
        <extracomment>patmanager/ui/flows/secrets.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all (global)</source>
        <extracomment>patmanager/ui/flows/secrets.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{organization} does not accept the secret of “{name}”.</source>
        <extracomment>patmanager/ui/flows/secrets.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” works: {organization} accepted it just now.</source>
        <extracomment>patmanager/ui/flows/secrets.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Serving</name>
    <message>
        <source>The token is revoked.</source>
        <extracomment>patmanager/ui/flows/serving.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Built in.</source>
        <extracomment>patmanager/ui/widgets/setting_row.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limited by your organization.</source>
        <extracomment>patmanager/ui/widgets/setting_row.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by the environment, which counts more than this page.</source>
        <extracomment>patmanager/ui/widgets/setting_row.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by you.</source>
        <extracomment>patmanager/ui/widgets/setting_row.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by your organization: you cannot change it.</source>
        <extracomment>patmanager/ui/widgets/setting_row.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set on the command line, which outranks this page.</source>
        <extracomment>patmanager/ui/widgets/setting_row.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggested by your organization.</source>
        <extracomment>patmanager/ui/widgets/setting_row.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This {what}.</source>
        <extracomment>patmanager/ui/widgets/setting_row.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organization&apos;s limit: {limit}.</source>
        <extracomment>patmanager/ui/widgets/setting_row.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>&amp;Save</source>
        <extracomment>patmanager/ui/pages/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo changes</source>
        <extracomment>patmanager/ui/pages/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <extracomment>patmanager/ui/pages/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>patmanager/ui/pages/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings saved.</source>
        <extracomment>patmanager/ui/pages/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message numerus="yes">
        <source>%n account(s)</source>
        <extracomment>patmanager/ui/widgets/side.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>+ Add organization</source>
        <extracomment>patmanager/ui/widgets/side.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <extracomment>patmanager/ui/widgets/side.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account: {name}</source>
        <extracomment>patmanager/ui/widgets/side.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>patmanager/ui/widgets/side.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in with a code</source>
        <extracomment>patmanager/ui/widgets/side.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in with the Azure CLI</source>
        <extracomment>patmanager/ui/widgets/side.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in with the browser</source>
        <extracomment>patmanager/ui/widgets/side.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SideList</name>
    <message>
        <source>All organizations</source>
        <extracomment>patmanager/ui/widgets/side_list.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organizations</source>
        <extracomment>patmanager/ui/widgets/side_list.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tokens: {count}</source>
        <extracomment>patmanager/ui/widgets/side_list.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>&amp;Sign out</source>
        <extracomment>patmanager/ui/flows/signing_in.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stay signed in</source>
        <extracomment>patmanager/ui/flows/signing_in.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out</source>
        <extracomment>patmanager/ui/flows/signing_in.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out {names} on this computer?</source>
        <extracomment>patmanager/ui/flows/signing_in.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in as {name}.</source>
        <extracomment>patmanager/ui/flows/signing_in.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are signed out on this computer.</source>
        <extracomment>patmanager/ui/flows/signing_in.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your tokens stay active, and secrets that are kept stay in the keychain. Your browser may still be signed in to Microsoft.</source>
        <extracomment>patmanager/ui/flows/signing_in.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourceField</name>
    <message>
        <source>&amp;Where do the packages come from?</source>
        <extracomment>patmanager/ui/widgets/source_field.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any address of the feed</source>
        <extracomment>patmanager/ui/widgets/source_field.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose your project’s &amp;folder…</source>
        <extracomment>patmanager/ui/widgets/source_field.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The feed {name} of {organization}.</source>
        <extracomment>patmanager/ui/widgets/source_field.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your project’s folder</source>
        <extracomment>patmanager/ui/widgets/source_field.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Clear now</source>
        <extracomment>patmanager/ui/widgets/status_line.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo</source>
        <extracomment>patmanager/ui/widgets/status_line.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keychain</source>
        <extracomment>patmanager/ui/widgets/status_line.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <extracomment>patmanager/ui/widgets/status_line.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online</source>
        <extracomment>patmanager/ui/widgets/status_line.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the secret off the clipboard</source>
        <extracomment>patmanager/ui/widgets/status_line.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated {when}</source>
        <extracomment>patmanager/ui/widgets/status_line.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updating, {done} of {all} organizations</source>
        <extracomment>patmanager/ui/widgets/status_line.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updating…</source>
        <extracomment>patmanager/ui/widgets/status_line.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StillServing</name>
    <message>
        <source>These tokens of yours still work there:</source>
        <extracomment>patmanager/ui/widgets/still_serving.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have no token that works there.</source>
        <extracomment>patmanager/ui/widgets/still_serving.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <extracomment>patmanager/ui/widgets/still_serving.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, until {day}</source>
        <extracomment>patmanager/ui/widgets/still_serving.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SuspectList</name>
    <message>
        <source>Rotate…</source>
        <extracomment>patmanager/ui/widgets/suspect_list.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it</source>
        <extracomment>patmanager/ui/widgets/suspect_list.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SwitchEditor</name>
    <message>
        <source>On</source>
        <extracomment>patmanager/ui/widgets/setting_editors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TaskFinds</name>
    <message numerus="yes">
        <source>%n task(s) found.</source>
        <extracomment>patmanager/ui/widgets/task_finds.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Chosen. {sentence}</source>
        <extracomment>patmanager/ui/widgets/task_finds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <extracomment>patmanager/ui/texts.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <extracomment>patmanager/ui/texts.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Active</source>
        <extracomment>patmanager/ui/texts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends soon</source>
        <extracomment>patmanager/ui/texts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <extracomment>patmanager/ui/texts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Global</source>
        <extracomment>patmanager/ui/texts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Global, stops soon</source>
        <extracomment>patmanager/ui/texts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoked</source>
        <extracomment>patmanager/ui/texts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>patmanager/ui/texts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends {when}</source>
        <extracomment>patmanager/ui/texts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>expired %n day(s) ago</source>
        <extracomment>patmanager/ui/texts.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expired %n month(s) ago</source>
        <extracomment>patmanager/ui/texts.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expired %n year(s) ago</source>
        <extracomment>patmanager/ui/texts.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>expired today {time}</source>
        <extracomment>patmanager/ui/texts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <extracomment>patmanager/ui/texts.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n month(s)</source>
        <extracomment>patmanager/ui/texts.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <extracomment>patmanager/ui/texts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on {moment}</source>
        <extracomment>patmanager/ui/texts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>revoked</source>
        <extracomment>patmanager/ui/texts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stops {day}, {when}</source>
        <extracomment>patmanager/ui/texts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today {time}</source>
        <extracomment>patmanager/ui/texts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow {time}</source>
        <extracomment>patmanager/ui/texts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <extracomment>patmanager/ui/texts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when}, {day}</source>
        <extracomment>patmanager/ui/texts.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineGround</name>
    <message>
        <source>MMM</source>
        <extracomment>patmanager/ui/widgets/timeline_ground.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <extracomment>patmanager/ui/widgets/timeline_ground.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>patmanager/ui/widgets/timeline_ground.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>patmanager/ui/widgets/timeline_ground.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: global tokens stop</source>
        <extracomment>patmanager/ui/widgets/timeline_ground.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TokenHeader</name>
    <message>
        <source>Columns</source>
        <extracomment>patmanager/ui/token_header.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TokenModel</name>
    <message>
        <source>Account</source>
        <extracomment>patmanager/ui/token_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can do</source>
        <extracomment>patmanager/ui/token_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <extracomment>patmanager/ui/token_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends</source>
        <extracomment>patmanager/ui/token_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <extracomment>patmanager/ui/token_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept here</source>
        <extracomment>patmanager/ui/token_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>patmanager/ui/token_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>patmanager/ui/token_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization</source>
        <extracomment>patmanager/ui/token_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>patmanager/ui/token_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all (global)</source>
        <extracomment>patmanager/ui/token_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept here</source>
        <extracomment>patmanager/ui/token_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not kept here</source>
        <extracomment>patmanager/ui/token_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>patmanager/ui/token_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{state}, may be refused</source>
        <extracomment>patmanager/ui/token_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}, {risk}</source>
        <extracomment>patmanager/ui/token_table.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TokenView</name>
    <message>
        <source>Tokens</source>
        <extracomment>patmanager/ui/token_view.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TokensPage</name>
    <message numerus="yes">
        <source>%n token(s)</source>
        <extracomment>patmanager/ui/pages/tokens.py</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <extracomment>patmanager/ui/pages/tokens.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep secret…</source>
        <extracomment>patmanager/ui/pages/tokens.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;More</source>
        <extracomment>patmanager/ui/pages/tokens.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More to do with this token</source>
        <extracomment>patmanager/ui/pages/tokens.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table and details</source>
        <extracomment>patmanager/ui/pages/tokens.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Te&amp;st now</source>
        <extracomment>patmanager/ui/pages/tokens.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by {column}</source>
        <extracomment>patmanager/ui/pages/tokens.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>latest end first</source>
        <extracomment>patmanager/ui/pages/tokens.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>soonest end first</source>
        <extracomment>patmanager/ui/pages/tokens.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} · {order}</source>
        <extracomment>patmanager/ui/pages/tokens.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Clear the search</source>
        <extracomment>patmanager/ui/widgets/toolbar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find by name, scope or note</source>
        <extracomment>patmanager/ui/widgets/toolbar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find tokens</source>
        <extracomment>patmanager/ui/widgets/toolbar.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UsedPlaces</name>
    <message>
        <source>&amp;Remove all from this computer…</source>
        <extracomment>patmanager/ui/widgets/used_places.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was refused with its token: test it, then rotate the token.</source>
        <extracomment>patmanager/ui/widgets/used_places.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it going</source>
        <extracomment>patmanager/ui/widgets/used_places.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not finished: take it out, or set it up again.</source>
        <extracomment>patmanager/ui/widgets/used_places.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up on this computer</source>
        <extracomment>patmanager/ui/widgets/used_places.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out</source>
        <extracomment>patmanager/ui/widgets/used_places.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <extracomment>patmanager/ui/widgets/used_places.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uses {token} for {name}</source>
        <extracomment>patmanager/ui/widgets/used_places.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{token} ends soon.</source>
        <extracomment>patmanager/ui/widgets/used_places.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UsedTokens</name>
    <message>
        <source>&amp;Keep</source>
        <extracomment>patmanager/ui/flows/used_tokens.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove all</source>
        <extracomment>patmanager/ui/flows/used_tokens.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes on until {day}.</source>
        <extracomment>patmanager/ui/flows/used_tokens.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is taken out.</source>
        <extracomment>patmanager/ui/flows/used_tokens.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its token is not in your lists any more.</source>
        <extracomment>patmanager/ui/flows/used_tokens.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it is left on this computer.</source>
        <extracomment>patmanager/ui/flows/used_tokens.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment…</source>
        <extracomment>patmanager/ui/flows/used_tokens.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove all from this computer</source>
        <extracomment>patmanager/ui/flows/used_tokens.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take every token out of your programs, and revoke it?</source>
        <extracomment>patmanager/ui/flows/used_tokens.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing…</source>
        <extracomment>patmanager/ui/flows/used_tokens.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was written into your programs’ settings is taken out again, the tokens are revoked and their secrets deleted. Whatever used them stops working.</source>
        <extracomment>patmanager/ui/flows/used_tokens.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a token</source>
        <extracomment>patmanager/ui/flows/used_tokens.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>&amp;Cancel</source>
        <extracomment>patmanager/ui/pages/waiting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking for a code…</source>
        <extracomment>patmanager/ui/pages/waiting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the Azure CLI…</source>
        <extracomment>patmanager/ui/pages/waiting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ode to type there</source>
        <extracomment>patmanager/ui/pages/waiting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>patmanager/ui/pages/waiting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the &amp;link</source>
        <extracomment>patmanager/ui/pages/waiting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on in your browser: the sign-in page opens there.</source>
        <extracomment>patmanager/ui/pages/waiting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No browser could be started. Copy the link and open it yourself.</source>
        <extracomment>patmanager/ui/pages/waiting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {address} on any device and type this code before {time}.</source>
        <extracomment>patmanager/ui/pages/waiting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the sign-in</source>
        <extracomment>patmanager/ui/pages/waiting.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>&amp;Explain an error message</source>
        <extracomment>patmanager/ui/pages/welcome.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Install packages from my company</source>
        <extracomment>patmanager/ui/pages/welcome.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <extracomment>patmanager/ui/pages/welcome.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Trouble signing in?</source>
        <extracomment>patmanager/ui/pages/welcome.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See your Azure DevOps tokens of all organizations in one list. To sign in, your company&apos;s page opens in the browser; patmanager never sees your password.</source>
        <extracomment>patmanager/ui/pages/welcome.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no keychain: sign in again at each start.</source>
        <extracomment>patmanager/ui/pages/welcome.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a demo: Azure DevOps and the sign-in page are in this program. The page that opens in your browser shows the names and passwords to sign in with.</source>
        <extracomment>patmanager/ui/pages/welcome.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trouble signing in?</source>
        <extracomment>patmanager/ui/pages/welcome.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a &amp;code on another device</source>
        <extracomment>patmanager/ui/pages/welcome.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use my &amp;Azure CLI sign-in</source>
        <extracomment>patmanager/ui/pages/welcome.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome</source>
        <extracomment>patmanager/ui/pages/welcome.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>patmanager</source>
        <extracomment>patmanager/ui/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>patmanager (demo)</source>
        <extracomment>patmanager/ui/window.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Move</name>
    <message>
        <source>The global token is revoked.</source>
        <extracomment>patmanager/ui/flows/moving.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_TaskRow</name>
    <message>
        <source>Choose</source>
        <extracomment>patmanager/ui/widgets/task_finds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Included</source>
        <extracomment>patmanager/ui/widgets/task_finds.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>scopes</name>
    <message>
        <source>A Microsoft Entra token for a script of yours</source>
        <extracomment>resources/ways.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A company&apos;s proxy shows its own certificate, which the program does not know.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A conditional access policy of the company blocked the sign-in or the request.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A helper program failed.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A helper program stopped without telling why.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A helper program was not found.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A managed identity for a machine in Azure</source>
        <extracomment>resources/ways.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name, scope or date in the request is missing or not allowed.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A permission of signing in, with which a program creates and revokes your tokens.</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A permission of signing in, with which a program does what you may do.</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A permission of signing in, with which a program sees your tokens.</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A personal Microsoft account cannot be used here.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A personal Microsoft account cannot sign in here.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A policy of the tenant forbids tokens for all organizations.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A policy of the tenant forbids tokens with full access.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A policy of the tenant limits how long a token may live.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A policy of your company blocked this.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A policy of your company restricts global tokens; besides, nobody can make new ones since 15 March 2026.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A policy of your company restricts tokens that may do everything you may do.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A policy of your company sets the longest life of new and renewed tokens.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program that is needed is not installed.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A script cannot do that: let it use a service principal, a managed identity or a token.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second factor is needed, and could not be asked for.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A service principal for a program without a person</source>
        <extracomment>resources/ways.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A service principal or managed identity cannot do this.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token ends soon.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token has not been used for a long time.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token that was not used for long.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A version once published cannot be published again, even after it was deleted.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acquire</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Act as you (sign-in only)</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add and delete packages and feeds</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add and remove build machines</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add and remove people</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add and remove people, and change their licenses and projects.</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add build drops</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add build output in a service that Microsoft uses itself.</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add certificates and keys of pipelines</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add debug symbols</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add pipeline variables</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add shared pipeline steps</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add users and groups, and change who belongs to which.</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent pools</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An SSH key for Git</source>
        <extracomment>resources/ways.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address is missing or wrong in its configuration, or it does not send the credential for it.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry may have 2,560 bytes at most there; tokens fit, whole sign-in sessions do not.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analytics</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve and change which pipelines may use protected pools, connections, files and variables.</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve and delete releases</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve that a pipeline uses a protected pool, connection, file or variable group.</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Artifacts, the feed&apos;s settings, Permissions</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask an administrator of Microsoft Entra to consent for everybody.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a group of yours to be put on the allowlist.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask somebody who administers the project for the right that the message names.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask somebody with that role to install the package once: it is in the feed from then on.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the feed&apos;s owner for the role.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the server&apos;s administrators to switch IIS Basic Authentication off.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask through connections to other systems</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask to be added to the organization.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask to be invited as a guest.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit log</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit streams</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure CLI with your own sign-in</source>
        <extracomment>resources/ways.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure DevOps allows tokens here for packages only.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure DevOps answers this only to a token for all organizations; those stop on 1 December 2026.</source>
        <extracomment>resources/tasks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure DevOps did not accept the token or password that was sent.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure DevOps did not create or regenerate the token.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure DevOps did not do it, because it could not read its own policies.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure DevOps did not let the account in.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure DevOps did not understand what was asked for.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure DevOps does not know that token.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure DevOps does not know the account well enough yet.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure DevOps does not make a token for all organizations.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure DevOps does not make a token with full access.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure DevOps made the request wait, or refused it, because there were too many.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure DevOps refused, because this cannot be done with a personal access token.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure DevOps sent the request away: a service principal cannot have personal access tokens.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure DevOps writes to its owner a week before the end.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basic authentication, in which tokens are sent, is switched off on that server.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind a proxy, set HTTPS_PROXY.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blanks or line ends were copied with it, or a part is missing; some programs want it encoded in base64, others not.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boards, backlogs and queries; to look only, choose the level Read.</source>
        <extracomment>resources/presets.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build drops</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can give rights, delete, or reach secrets</source>
        <extracomment>patmanager/core/scope.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can the account open the organization in a browser?</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change certificates and keys of pipelines</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change connections to other systems</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change dashboards</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change deployment environments</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change deployment groups</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change identities</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change links to GitHub</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change load tests of a service that has ended.</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change notification rules</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change old load tests</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change permissions of others</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change pipeline variables</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change projects and teams</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change settings</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change shared pipeline steps</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change users and groups</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change web hooks</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change what extensions stored</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change where audit events are sent</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change your own tokens (sign-in only)</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change your profile</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes things</source>
        <extracomment>patmanager/core/scope.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the client id and the tenant in the settings.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an earlier end.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the scopes that the task needs: search for the task when you create the token.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what the program’s own manual asks for; nothing is ticked for you.</source>
        <extracomment>resources/presets.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clone and push code</source>
        <extracomment>resources/presets.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment on pull requests</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commit statuses</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the address in the configuration with the one that Artifacts, Connect to feed, shows.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Component governance</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditional access wants something that was not fulfilled: a managed device, a certain network, or an app that protects its tokens.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected server</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the address from the browser, where it works.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the details and send them to the administrators of Microsoft Entra.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the token again, without blanks or line ends.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a new token.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a repository from the command line</source>
        <extracomment>resources/ways.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create and delete repositories</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create and delete whole projects</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create one token for each organization instead.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dashboards</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debug symbols</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide what pipelines may use</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delegated tokens</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete build drops</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete debug symbols</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the credential that the program has saved, and give it the token anew.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deployment groups</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss security alerts</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not let the program keep secrets in a plain file.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does it have the scopes that the task needs?</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each person may use so much of the service in five minutes. It is over by itself.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Else let it end.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Else use it once, or replace it by one with fewer scopes.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environments</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every token ends on a day that was set when it was made. An ended token cannot be renewed.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything (full access)</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything about code</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything about code and repositories, for older tools too.</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything about work items</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything you can do yourself, in every area. Rarely needed and often forbidden.</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extension data</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extensions</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out which scope the task needs, and add it to the token: its secret stays the same.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For Git no token may be needed: sign in with Git Credential Manager, git config --global credential.azreposCredentialType oauth.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For Git on your own computer. It signs you in through the browser and needs no token at all.</source>
        <extracomment>resources/ways.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For Git where it may not use HTTPS, if your organization allows SSH. Add the public key under User settings, SSH public keys.</source>
        <extracomment>resources/ways.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a new repository, with your own sign-in instead of a token; the push signs in through Git Credential Manager.</source>
        <extracomment>resources/ways.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For an organization of personal accounts, open its token page in the browser.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For anything else, ask for a group of yours to be put on the allowlist.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For automation on a virtual machine, a container or a function in Azure: there is no secret to keep. It is added to the organization like a service principal.</source>
        <extracomment>resources/ways.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For automation. An administrator adds it to the organization with a license. It signs in as itself and gets Microsoft Entra tokens; it cannot create personal access tokens, because those belong to people and a sign-in with client credentials has none. The sign-in asks for its secret.</source>
        <extracomment>resources/ways.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For az devops, az repos, az pipelines and az boards: they take your sign-in before any token.</source>
        <extracomment>resources/ways.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For clones that never push: builds elsewhere, search, mirrors.</source>
        <extracomment>resources/presets.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For dotnet and NuGet: it signs you in through the browser. By itself it creates a token for packages; the first line makes it use Microsoft Entra tokens instead, for where tokens are restricted (Microsoft&apos;s guide does not name it).</source>
        <extracomment>resources/ways.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For jobs in Azure Pipelines: each has a token of its own for as long as it runs. Give the build service the right it needs; the tasks below sign in to feeds.</source>
        <extracomment>resources/ways.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For npm&apos;s _password it must be encoded in base64; for nearly everything else it must not.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For npm, pip, NuGet or Maven, create a token for packages.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For npm: it signs you in and keeps a token for packages in your .npmrc. It needs an organization that allows those.</source>
        <extracomment>resources/ways.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For pip and twine: it signs you in through the browser and needs no token in a file.</source>
        <extracomment>resources/ways.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For scripts that call the service: it stands where the personal access token stood and lives for about an hour.</source>
        <extracomment>resources/ways.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the public Marketplace a token for all organizations is asked for; those stop on 1 December 2026.</source>
        <extracomment>resources/tasks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For vsce and tfx. Where the tool can, sign in with Microsoft Entra instead: global tokens stop on 1 December 2026.</source>
        <extracomment>resources/presets.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full access</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gains {scope}.</source>
        <extracomment>patmanager/core/scope_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get things from the Marketplace</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Git Credential Manager can do this without a token.</source>
        <extracomment>resources/presets.json, resources/tasks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Git Credential Manager with your own sign-in</source>
        <extracomment>resources/ways.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GitHub connections</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the program a token for this address.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has the token ended, or was it revoked?</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has the token ended? Then rotate it.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the company&apos;s certificate authority installed, and named to the program (REQUESTS_CA_BUNDLE, NODE_EXTRA_CA_CERTS, git&apos;s http.sslCAInfo).</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I know the scopes</source>
        <extracomment>resources/presets.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identities</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If a package is new to the feed, read &amp; write is needed.</source>
        <extracomment>resources/tasks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it fails there too, paste the message that comes there.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is about packages only, try a token for packages: many organizations except those.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it lasts, send the details to your help desk.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it still fails, rotate the token.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it was found in public, look at what it was used for, and take it out of there.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you are a guest there, name that company&apos;s tenant when you sign in.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a pipeline, add the task that authenticates before this one.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a pipeline, the right belongs to the build service&apos;s identity.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a pipeline, the role belongs to the build service&apos;s identity.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install and add packages</source>
        <extracomment>resources/presets.json, resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install and add packages; also needed when one first comes from the internet through the feed.</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install and remove extensions</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install and unlock GNOME Keyring, KWallet or KeePassXC.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install packages</source>
        <extracomment>resources/presets.json, resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install packages that the feed already holds.</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the program that the message names, then try again.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install, add and delete packages, and create and delete whole feeds.</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interact</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the token in base64 (_password) and complete?</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be renewed without asking: a rule changed, or consent or another factor is wanted.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ended with an error of its own; the reason stands further up in its output, if anywhere.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has ended, was revoked, was made for another organization, is too narrow, or was copied incompletely. The message does not tell which.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a personal or guest account, or belongs to another company (tenant) than the organization.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is locked, or its question was closed.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not installed, or not on the path.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was added to the organization, but has never signed in there.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was mistyped or changed, or a saved one is old.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was revoked or removed, or belongs to somebody else or to another organization.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its registration in Microsoft Entra is missing in this company, lacks a permission or a redirect address, or is not meant for desktop programs.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its scopes do not cover what was asked for.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the token alone, not a session, in that entry.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let a server on your own premises connect to the organization.</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let pipelines use protected things</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licenses</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link an on-premises server</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load tests</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look after all notification rules</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look after build output in a service that Microsoft uses itself.</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look after tokens of people</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look after tokens that people delegated to programs. It does not open the list of personal access tokens.</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the Marketplace</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the network connection.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the scope and the end date: misspelt, in the past, or too far away?</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the token in the list: has it ended, and is it for this organization?</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at which account you are signed in with.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a newer version of the program, or a setting in it for the organization&apos;s own address.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a newer version of the program.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a script that asks too often.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a space or a capital letter that does not belong there.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look further up in the output for the first error, and paste that.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look into mail delivery</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look into the .npmrc of your home folder: is there a token for exactly this address?</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up and change the identities of people and groups.</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up people and groups</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up the identities of people and groups.</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether a firewall keeps the browser from reaching localhost.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether the address in its configuration is the one the token was saved for.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether you are signed in with the account of the right company.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks only</source>
        <extracomment>patmanager/core/scope.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loses {scope}.</source>
        <extracomment>patmanager/core/scope_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manage</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marketplace</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marketplace downloads</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft Entra, App registrations</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft Entra, Conditional Access</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft Entra, Enterprise applications, Permissions</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft Entra, Users</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move each global token: one new token for each organization that needs it.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither you nor an administrator has agreed that it may act for you, or your company lets only administrators agree.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never switch the check off.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New global tokens cannot be made since 15 March 2026, and those there are stop working on 1 December 2026.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection came about.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No credential was sent, or none could be found.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rule fits it surely enough.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody finished the sign-in in time.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>patmanager/core/scopes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notification diagnostics</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On Linux a Secret Service must run; in a remote shell or container there is often none.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On an Azure DevOps Server with IIS Basic Authentication switched on, tokens cannot work.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On an Azure DevOps Server, IIS takes the token for a Windows password.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On an Azure DevOps Server, ask its administrators which kind of sign-in is meant.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only needed while you register it.</source>
        <extracomment>resources/tasks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only needed while you register it: the agent keeps an identity of its own afterwards.</source>
        <extracomment>resources/presets.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only people can make personal access tokens. A program signs in by itself and uses its Entra token directly.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the organization in a browser with that account.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the organization once in a browser with that account, and accept what is asked.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or ask the feed&apos;s owner for the role.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or create a token for this task alone.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization settings, Microsoft Entra: Automatically revoke leaked personal access tokens</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization settings, Microsoft Entra: Enforce maximum personal access token (PAT) lifespan</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization settings, Microsoft Entra: Restrict full-scoped personal access token (PAT) creation</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization settings, Microsoft Entra: Restrict global personal access token (PAT) creation</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization settings, Policies: Allow creation of PAT with packaging scope only</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization settings, Policies: Restrict personal access token (PAT) creation</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization settings, Users</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packages</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste more of it: the first line that names an error, and numbers such as TF…, VS… or AADSTS….</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permissions</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick them by area, or paste the list that a manual gives.</source>
        <extracomment>resources/presets.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pipeline resources</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pipelines</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project settings, Repositories or Permissions, Security</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects and teams</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish extensions</source>
        <extracomment>resources/presets.json, resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish extensions, manage publishers</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish, change and remove extensions, and look after publishers.</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish, change and share extensions on the Marketplace.</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pull request comments</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise the version number and publish again.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>React to events that came in through web hooks.</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>React to web hooks</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read &amp; create</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read &amp; execute</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read &amp; manage</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read &amp; query</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read &amp; write</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read and add groups of pipeline variables.</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read and add the symbols that a debugger needs.</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read and change settings of the organization and its people.</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read and change the settings and documents that extensions stored.</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read and change work items</source>
        <extracomment>resources/presets.json, resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read and change your profile.</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read and clone code, and see commits and pull requests.</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read and push code</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read and push code, and create and complete pull requests.</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read and push code, and create, change and delete whole repositories.</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read and search wikis and their attachments.</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read and set the marks of checks on commits and pull requests, without reading code.</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read and write comments on pull requests.</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read and write wikis and their attachments.</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read build drops</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read build output in a service that Microsoft uses itself.</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read certificates and keys of pipelines</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read code</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read code only</source>
        <extracomment>resources/presets.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read debug symbols</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read figures about work and pipelines for reports.</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read groups of pipeline variables, without the values of secret ones.</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read load tests of a service that has ended.</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read old load tests</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read pipeline variables</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read reports and figures</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read security alerts</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read security alerts and upload the results of scans (SARIF).</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read settings</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read settings of the organization and its people.</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the audit log</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the audit log, and set up, change and delete where its events are sent.</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the settings and documents that extensions stored.</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the symbols that a debugger needs.</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read what extensions stored</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read what security scans of the code found, secrets left in it too.</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read who did what in the organization.</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read wikis</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read work items</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read work items, boards and queries.</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read your profile</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read your profile, and which organizations, projects and teams you can see.</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read, add and delete the symbols that a debugger needs.</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read, add, change and delete groups of pipeline variables.</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read, change and delete work items, boards and plans, with their settings.</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read, create &amp; manage</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read, create and change work items, boards and queries.</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read, query &amp; manage</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read, upload, dismiss and delete the findings of security scans.</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read, write &amp; execute</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read, write &amp; manage</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read, write, execute &amp; manage</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading wants the role Feed Reader, publishing Feed Publisher (Contributor), saving packages from upstream Feed and Upstream Reader (Collaborator). Another token would not help.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record test results</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh the list and look for it there.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register a build agent</source>
        <extracomment>resources/presets.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Releases</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew it, if it is yours and still needed: the secret stays the same.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew or rotate the token before it ends.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke it if nothing needs it.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotate it: make a new token like it, and put its secret where the old one was used.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run and change pipelines</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run and watch pipelines</source>
        <extracomment>resources/presets.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the helper by itself with its most talkative setting.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secure files</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security alerts</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See and add certificates and key files that pipelines use.</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See and add groups of steps that classic pipelines share.</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See and change projects and teams.</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See and change the environments that pipelines deploy to, and build machines too.</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See and change the groups of machines that releases deploy to, and build machines too.</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See and change which GitHub repositories are linked.</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See and change which events are sent to other systems.</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See and change which events send mail.</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See and change who may do what in the organization.</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See and revoke the tokens of other people in the organization.</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See and revoke tokens of others</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See build machines</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See classic releases, their definitions and stages.</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See connections to other systems</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See connections to other systems and ask those systems through them.</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See dashboards</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See extensions of the Marketplace and get them for the organization.</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See groups of steps that classic pipelines share.</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See installed extensions</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See licenses</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See links to GitHub</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See notification rules</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See pipelines and results</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See pipelines, and start, change and cancel them.</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See pipelines, their runs, logs and artifacts.</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See pools of build machines and what they are running.</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See projects and teams</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See projects and teams.</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See public and private extensions of the Marketplace and their publishers.</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See releases</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See shared pipeline steps</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See test plans and cases, change them and record results.</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See test plans, test cases and their results.</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See tests and results</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the certificates and key files that pipelines use.</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the dashboards of teams.</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the people of the organization, their licenses and projects.</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See users and groups</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See users and licenses</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See users, groups and who belongs to which.</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See web hooks</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See which GitHub repositories are linked.</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See which events are sent to other systems.</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See which events send mail to whom.</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See which extensions are installed.</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See which licenses are in use.</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See which other systems pipelines can reach.</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See why a notification was or was not sent, and record it for a rule.</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See your own tokens (sign-in only)</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See, add and remove build machines; what registering an agent of your own needs.</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See, add, change and delete certificates and key files that pipelines use.</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See, add, change and delete groups of steps that classic pipelines share.</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See, add, change and delete the dashboards of teams.</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See, change and delete rules on which events send mail.</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See, create, change and delete whole projects and teams.</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See, install, change and remove extensions of the organization.</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See, start and change classic releases.</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See, start, change, approve and delete classic releases.</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See, use, create and delete connections to other systems.</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it to your help desk with the details.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service connections</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service hooks</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set it anew if not.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set statuses on commits</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the message to the people who registered the application.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again in the browser, and confirm on your second device.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again in the browser.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again, in the browser or with az login.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in in the browser to see whether the password works there.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with Microsoft Entra for this: az login, or patmanager.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with a work or school account.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with the account of the company that the organization belongs to.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in permissions</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start and change releases</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the sign-in again and finish it in the browser within a few minutes.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts, changes and cancels pipelines, and downloads what they made.</source>
        <extracomment>resources/presets.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task groups</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terraform and other automation</source>
        <extracomment>resources/presets.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terraform’s provider asks for more, Build among it: see its page on variable groups.</source>
        <extracomment>resources/tasks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terraform’s provider may ask for more: see its page on the resource.</source>
        <extracomment>resources/tasks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tests</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That address accepts only global tokens, which are retired, or a Microsoft Entra sign-in. A token for one organization is refused there although it is valid.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is a right of the person (or of the build), not of the token: another token would not help.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Azure Artifacts credential provider</source>
        <extracomment>resources/ways.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account belongs to another tenant.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account has never been used in a browser.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is no member of this organization, belongs to another tenant, or the credential is for another organization.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is not known where it tried to sign in.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account may not do this with the feed.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account may not do this with this project, repository or query.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address belongs to no organization: it takes only a global token or an Entra token.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address leads to no organization, project or feed.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application cannot sign anybody in.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application is for work and school accounts. Organizations of personal accounts manage their tokens in the browser only.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application is registered wrongly, or not at all.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application may not be used until somebody consents.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application needs consent.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The browser&apos;s page was closed or left, or its answer could not come back.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was not made, because the certificate is not trusted.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The endpoint takes a Microsoft Entra token, no personal access token.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The feed did not accept npm&apos;s sign-in.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The feed did not take the package.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The feed does not hand the package out.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The identity of the pipeline</source>
        <extracomment>resources/ways.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain could not be opened.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain is locked.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain of Windows did not take the secret.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The message is none of those that are known here.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is misspelt, was changed, or belongs to another company.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name or password was not accepted.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name or password was wrong.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organization allows tokens for packages alone.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organization lets only people on an allowlist create and regenerate tokens.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organization restricts the creation of personal access tokens, and the account is not on its allowlist.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organization restricts the creation of tokens and makes one exception: those whose scopes are for packaging.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package is not in the feed yet, and the account may not save it from upstream.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person is known, but not to this organization.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person lacks a right on a project, repository or query.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person lacks a role on the feed.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program asked an address that belongs to no organization.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program could not get a sign-in, and says no more about it.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program found no keychain to keep secrets in.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program has none saved for this address, or looked for it in another place.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program is not set up for this address.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program&apos;s own configuration is wrong.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request was sent without a token, or the program asks for one.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scopes stay the same.</source>
        <extracomment>patmanager/core/scope_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret is too long for the keychain of Windows.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret that was sent does not look like a token.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret that was sent has the wrong form.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server could not be reached.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not accept this kind of sign-in.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not take passwords or tokens in this way (Azure DevOps Server).</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server took the token for a Windows password.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service could not read the policies that apply.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service did not accept the credential, for a reason the text does not tell.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service did not understand what was asked for.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service failed to read the policies of the tenant or the organization. That is no refusal, but it can also come from an account of another tenant.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service slows the person down: too many requests.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session ended, the password was changed, or an administrator ended it. Personal access tokens are not concerned.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session is over.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in can only go on with a person at a browser.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in did not come to an end.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in did not work.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in needs a second factor.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in needs you.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in was not finished in time.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token ends within days.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token has ended.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is valid, but its scopes do not cover the task.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token was accepted, but may not do this.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token was not accepted: it has ended.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token was revoked, by its owner, an administrator or the service.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token was revoked, or would be.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token would live longer than is allowed, or got a shorter life than asked for.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version is not saved in the feed yet. Saving it from upstream wants the role Feed and Upstream Reader (Collaborator).</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then revoke the global one.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then try again.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no keychain.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no organization, project or feed of that name.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such token.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These scopes do not reach the oldest interfaces (SOAP).</source>
        <extracomment>resources/tasks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is about tokens for all organizations, which are being retired.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message is not known here.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version of the package is in the feed already.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To read the changes as well, add Code, read.</source>
        <extracomment>resources/tasks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To {task}: {scopes}</source>
        <extracomment>patmanager/core/scope_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token administration</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens are managed with a Microsoft Entra sign-in; a conditional access policy can say the same words.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens for all organizations are retired by Microsoft.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens found in public places are revoked by the service where that policy is on; owners and administrators can revoke them too. It cannot be undone.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens that nobody uses are a risk without a purpose; Azure DevOps points at them, and an organization may have them removed.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens you have already stay valid until they end: look whether one of them still serves.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try from the company&apos;s own computer and network.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the keychain, then try again.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload security scan results</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use &amp; manage</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use Windows sign-in or SSH there.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a Microsoft Entra sign-in for it: az login.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use component governance</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the Entra token of the service principal or managed identity in the place of a personal access token.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the inventory of components that software contains.</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users and groups</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users and licenses</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values of secret variables are never handed out.</source>
        <extracomment>resources/tasks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variable groups</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait as long as the answer says (Retry-After), then go on more slowly.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it writes on pull requests needs more: see its documentation.</source>
        <extracomment>resources/tasks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a person&apos;s token is needed, a person has to sign in.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wikis</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work items</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write wikis</source>
        <extracomment>resources/scopes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yarn needs npmAlwaysAuth; npm needs the address without https: before the colon.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are offline, the name is unknown, or a firewall or proxy is in the way.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You were signed out.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your company asks for multi-factor authentication, which needs a person at a browser.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add a machine to a deployment group</source>
        <extracomment>resources/tasks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add and remove people of the organization</source>
        <extracomment>resources/tasks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ado-npm-auth for npm</source>
        <extracomment>resources/ways.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approve and complete pull requests</source>
        <extracomment>resources/tasks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approve or delete releases</source>
        <extracomment>resources/tasks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approve what a pipeline waits for</source>
        <extracomment>resources/tasks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>artifacts-keyring for Python packages</source>
        <extracomment>resources/ways.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancel or retry pipeline runs</source>
        <extracomment>resources/tasks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change and delete secure files</source>
        <extracomment>resources/tasks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change and delete task groups</source>
        <extracomment>resources/tasks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change and delete variable groups</source>
        <extracomment>resources/tasks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change links to GitHub repositories</source>
        <extracomment>resources/tasks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change permissions</source>
        <extracomment>resources/tasks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change where audit events are sent</source>
        <extracomment>resources/tasks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change who belongs to a group</source>
        <extracomment>resources/tasks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change who gets mail about what</source>
        <extracomment>resources/tasks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clone and fetch code</source>
        <extracomment>resources/tasks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comment on pull requests</source>
        <extracomment>resources/tasks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comment on work items</source>
        <extracomment>resources/tasks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>create and change agent pools</source>
        <extracomment>resources/tasks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>create and change dashboards</source>
        <extracomment>resources/tasks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>create and change deployment environments</source>
        <extracomment>resources/tasks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>create and change pipelines</source>
        <extracomment>resources/tasks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>create and change service connections</source>
        <extracomment>resources/tasks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>create and change test plans</source>
        <extracomment>resources/tasks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>create and change work items</source>
        <extracomment>resources/tasks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>create and delete feeds</source>
        <extracomment>resources/tasks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>create and delete projects</source>
        <extracomment>resources/tasks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>create and delete repositories</source>
        <extracomment>resources/tasks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>create and delete teams</source>
        <extracomment>resources/tasks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>create pull requests</source>
        <extracomment>resources/tasks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>create variable groups</source>
        <extracomment>resources/tasks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>debug with symbols</source>
        <extracomment>resources/tasks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decide which pipelines may use a resource</source>
        <extracomment>resources/tasks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete packages</source>
        <extracomment>resources/tasks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete work items</source>
        <extracomment>resources/tasks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deploy Maven or Gradle packages</source>
        <extracomment>resources/tasks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dismiss security alerts</source>
        <extracomment>resources/tasks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>download Cargo crates</source>
        <extracomment>resources/tasks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>download Maven or Gradle packages</source>
        <extracomment>resources/tasks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>download pipeline artifacts</source>
        <extracomment>resources/tasks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>download secure files</source>
        <extracomment>resources/tasks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>download the audit log</source>
        <extracomment>resources/tasks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>download universal packages</source>
        <extracomment>resources/tasks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import repositories into SonarQube</source>
        <extracomment>resources/tasks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>install Python packages</source>
        <extracomment>resources/tasks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>install extensions in the organization</source>
        <extracomment>resources/tasks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>install npm packages</source>
        <extracomment>resources/tasks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>install packages</source>
        <extracomment>resources/tasks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>install packages that are new to the feed</source>
        <extracomment>resources/tasks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let Argo CD or Flux read a repository</source>
        <extracomment>resources/tasks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let Sonatype comment and open pull requests</source>
        <extracomment>resources/tasks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let a program read code and comment on pull requests</source>
        <extracomment>resources/tasks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let another build server fetch code</source>
        <extracomment>resources/tasks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list installed extensions</source>
        <extracomment>resources/tasks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list my organizations</source>
        <extracomment>resources/tasks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list projects and teams</source>
        <extracomment>resources/tasks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look people up</source>
        <extracomment>resources/tasks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>manage projects with Terraform</source>
        <extracomment>resources/tasks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>manage repositories with Terraform</source>
        <extracomment>resources/tasks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>manage service connections with Terraform</source>
        <extracomment>resources/tasks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>manage variable groups with Terraform</source>
        <extracomment>resources/tasks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>npm sent no token for this address, or one that has ended or is for another organization.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>npm, or another client of a feed, sent nothing or something the feed did not accept.</source>
        <extracomment>resources/causes.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>npm, pip, NuGet, Maven: also when a package comes from the internet through the feed for the first time.</source>
        <extracomment>resources/presets.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>npm, pip, NuGet, Maven: packages that the feed already holds. If one is new to the feed, choose “Install and add packages”.</source>
        <extracomment>resources/presets.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>publish Cargo crates</source>
        <extracomment>resources/tasks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>publish Python packages</source>
        <extracomment>resources/tasks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>publish a Visual Studio Code extension</source>
        <extracomment>resources/tasks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>publish an Azure DevOps extension</source>
        <extracomment>resources/tasks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>publish debug symbols</source>
        <extracomment>resources/tasks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>publish npm packages</source>
        <extracomment>resources/tasks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>publish test results</source>
        <extracomment>resources/tasks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>publish universal packages</source>
        <extracomment>resources/tasks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>push NuGet packages</source>
        <extracomment>resources/tasks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>push code</source>
        <extracomment>resources/tasks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read figures into Power BI or Excel</source>
        <extracomment>resources/tasks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read files and commits</source>
        <extracomment>resources/tasks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read my profile</source>
        <extracomment>resources/tasks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read pipeline logs</source>
        <extracomment>resources/tasks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read security alerts</source>
        <extracomment>resources/tasks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read variable groups</source>
        <extracomment>resources/tasks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read wiki pages</source>
        <extracomment>resources/tasks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read work items</source>
        <extracomment>resources/tasks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>register a build agent</source>
        <extracomment>resources/tasks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove a build agent</source>
        <extracomment>resources/tasks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove an extension from the Marketplace</source>
        <extracomment>resources/tasks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rename projects and teams</source>
        <extracomment>resources/tasks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restore NuGet packages</source>
        <extracomment>resources/tasks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>review pull requests with CodeRabbit</source>
        <extracomment>resources/tasks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>revoke tokens of other people</source>
        <extracomment>resources/tasks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run and export queries of work items</source>
        <extracomment>resources/tasks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run pipelines</source>
        <extracomment>resources/tasks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>search code</source>
        <extracomment>resources/tasks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>search wiki pages</source>
        <extracomment>resources/tasks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>search work items</source>
        <extracomment>resources/tasks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see agents and what they run</source>
        <extracomment>resources/tasks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see dashboards</source>
        <extracomment>resources/tasks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see people and their licenses</source>
        <extracomment>resources/tasks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see pipeline results</source>
        <extracomment>resources/tasks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see pull requests</source>
        <extracomment>resources/tasks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see releases</source>
        <extracomment>resources/tasks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see service connections</source>
        <extracomment>resources/tasks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see task groups</source>
        <extracomment>resources/tasks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see test plans and results</source>
        <extracomment>resources/tasks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>see users and groups</source>
        <extracomment>resources/tasks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>send code events to a service hook</source>
        <extracomment>resources/tasks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>send pipeline events to a service hook</source>
        <extracomment>resources/tasks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>send work item events to a service hook</source>
        <extracomment>resources/tasks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set a status on commits</source>
        <extracomment>resources/tasks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set branch policies</source>
        <extracomment>resources/tasks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start releases</source>
        <extracomment>resources/tasks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>upload results of security scans</source>
        <extracomment>resources/tasks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>upload secure files</source>
        <extracomment>resources/tasks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use older version control programs</source>
        <extracomment>resources/tasks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vsce needs a token for all organizations; those stop on 1 December 2026.</source>
        <extracomment>resources/tasks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write wiki pages</source>
        <extracomment>resources/tasks.json</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{area}, {level}</source>
        <extracomment>patmanager/core/scope_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{area}: {level} instead of {before}.</source>
        <extracomment>patmanager/core/scope_words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{phrases} and {number} more</source>
        <extracomment>patmanager/core/scopes.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Administration</source>
        <extracomment>patmanager/core/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed scopes</source>
        <extracomment>patmanager/core/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application (client) id that your directory gave to patmanager.</source>
        <extracomment>patmanager/core/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims challenges</source>
        <extracomment>patmanager/core/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client ID</source>
        <extracomment>patmanager/core/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clipboard seconds</source>
        <extracomment>patmanager/core/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collection administrator</source>
        <extracomment>patmanager/core/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Color scheme</source>
        <extracomment>patmanager/core/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colors of the window.</source>
        <extracomment>patmanager/core/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <extracomment>patmanager/core/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <extracomment>patmanager/core/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days before its end from which a token counts as ending soon.</source>
        <extracomment>patmanager/core/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Debug</source>
        <extracomment>patmanager/core/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Default lifetime days</source>
        <extracomment>patmanager/core/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devops administrator</source>
        <extracomment>patmanager/core/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directory (tenant) to sign in to; empty: found from the organization.</source>
        <extracomment>patmanager/core/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entra administrator</source>
        <extracomment>patmanager/core/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extra presets</source>
        <extracomment>patmanager/core/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forbidden presets</source>
        <extracomment>patmanager/core/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>patmanager/core/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help desk</source>
        <extracomment>patmanager/core/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much is written to the log; secrets never are.</source>
        <extracomment>patmanager/core/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Info</source>
        <extracomment>patmanager/core/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keychain required</source>
        <extracomment>patmanager/core/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>patmanager/core/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the window from its next start on; empty: the system&apos;s. English where there is no translation.</source>
        <extracomment>patmanager/core/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Life offered first, in days.</source>
        <extracomment>patmanager/core/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>patmanager/core/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock minutes</source>
        <extracomment>patmanager/core/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log level</source>
        <extracomment>patmanager/core/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest life of a new token, in days.</source>
        <extracomment>patmanager/core/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest lifetime days</source>
        <extracomment>patmanager/core/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make no token where there is no keychain to keep its secret.</source>
        <extracomment>patmanager/core/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message rules</source>
        <extracomment>patmanager/core/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes without input after which secrets are masked and the clipboard is cleared; a locked screen does it at once.</source>
        <extracomment>patmanager/core/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organizations</source>
        <extracomment>patmanager/core/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organizations to show besides those the service names.</source>
        <extracomment>patmanager/core/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parallel requests</source>
        <extracomment>patmanager/core/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policies</source>
        <extracomment>patmanager/core/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purposes offered besides the built-in ones.</source>
        <extracomment>patmanager/core/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purposes that are not offered.</source>
        <extracomment>patmanager/core/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions under way at the same time; an organization has two lists.</source>
        <extracomment>patmanager/core/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds until a copied secret is taken off the clipboard.</source>
        <extracomment>patmanager/core/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds until a shown secret is masked again.</source>
        <extracomment>patmanager/core/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secrets</source>
        <extracomment>patmanager/core/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show seconds</source>
        <extracomment>patmanager/core/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is for administrators: the tokens of others, a report on all.</source>
        <extracomment>patmanager/core/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in kinds</source>
        <extracomment>patmanager/core/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in</source>
        <extracomment>patmanager/core/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soon days</source>
        <extracomment>patmanager/core/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <extracomment>patmanager/core/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell Entra that patmanager answers claims challenges (CP1).</source>
        <extracomment>patmanager/core/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenant</source>
        <extracomment>patmanager/core/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The only scopes that new and renewed tokens may have; empty: every scope.</source>
        <extracomment>patmanager/core/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policies of your organizations, so that patmanager need not find them out.</source>
        <extracomment>patmanager/core/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens</source>
        <extracomment>patmanager/core/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <extracomment>patmanager/core/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways of signing in that are offered.</source>
        <extracomment>patmanager/core/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom to ask, by role: named in explanations and letters.</source>
        <extracomment>patmanager/core/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <extracomment>patmanager/core/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organization&apos;s own rules for explaining messages: see docs/explain.md.</source>
        <extracomment>patmanager/core/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes a language such as de or pt_BR</source>
        <extracomment>patmanager/core/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes a list of API names of scopes</source>
        <extracomment>patmanager/core/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes a list of browser, device_code, azure_cli</source>
        <extracomment>patmanager/core/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes a list of browser, device_code, azure_cli, at least one of them</source>
        <extracomment>patmanager/core/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes a list of ids of presets</source>
        <extracomment>patmanager/core/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes a list of names of organizations</source>
        <extracomment>patmanager/core/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes a list of tables with id, title, scopes, days and, if wanted, hint and words</source>
        <extracomment>patmanager/core/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes a table by organization, * for all, of tables with creation (open, packaging only, restricted), full access, global tokens, revoke leaked (on, off) and lifespan (days, off)</source>
        <extracomment>patmanager/core/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes a table of texts or links by role: help_desk, collection_administrator, devops_administrator, entra_administrator</source>
        <extracomment>patmanager/core/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes a whole number, 1 to 365</source>
        <extracomment>patmanager/core/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes a whole number, 1 to 40</source>
        <extracomment>patmanager/core/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes a whole number, 1 to 480</source>
        <extracomment>patmanager/core/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes a whole number, 1 to 90</source>
        <extracomment>patmanager/core/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes a whole number, 10 to 120</source>
        <extracomment>patmanager/core/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes a whole number, 5 to 60</source>
        <extracomment>patmanager/core/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes system, light or dark</source>
        <extracomment>patmanager/core/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes the id of an application: 8-4-4-4-12 hexadecimal digits</source>
        <extracomment>patmanager/core/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes the id or domain of a directory</source>
        <extracomment>patmanager/core/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes the whole path of a TOML file</source>
        <extracomment>patmanager/core/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes true or false</source>
        <extracomment>patmanager/core/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes warning, info or debug</source>
        <extracomment>patmanager/core/settings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>

Needed for: {purpose}
Access asked for: {scopes}
For: {days} days
Requested by: {person}
Tokens that serve until then: {tokens}
Details: {details}

Thank you.</source>
        <extracomment>patmanager/core/sentences/letters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>

Needed for: {purpose}
Requested by: {person}
Details: {details}

Thank you.</source>
        <extracomment>patmanager/core/sentences/letters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(how many)</source>
        <extracomment>patmanager/core/sentences/letters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(name of the group)</source>
        <extracomment>patmanager/core/sentences/letters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(paste the message here)</source>
        <extracomment>patmanager/core/sentences/letters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(what it is for)</source>
        <extracomment>patmanager/core/sentences/letters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(which scopes)</source>
        <extracomment>patmanager/core/sentences/letters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(your name)</source>
        <extracomment>patmanager/core/sentences/letters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Project Collection Administrator of {organization}.</source>
        <extracomment>patmanager/core/sentences/explained.py, patmanager/core/sentences/letters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Project Collection Administrator of {organization}. Where: {where}.</source>
        <extracomment>patmanager/core/sentences/explained.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Project Collection Administrator of {organization}. Where: {where}. Whom to ask: {contact}.</source>
        <extracomment>patmanager/core/sentences/explained.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Project Collection Administrator of {organization}. Whom to ask: {contact}.</source>
        <extracomment>patmanager/core/sentences/explained.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Project Collection Administrator of {organization}: Organization settings, Permissions.</source>
        <extracomment>patmanager/core/sentences/administration.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A Project Collection Administrator of {organization}: Organization settings, Policies.</source>
        <extracomment>patmanager/core/sentences/objections.py, patmanager/core/sentences/pat_errors.py, patmanager/core/sentences/renewing.py, patmanager/core/sentences/service.py, patmanager/core/sentences/wording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change of “{name}” waits for its own account</source>
        <extracomment>patmanager/core/sentences/pending.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change of “{name}” was cut off</source>
        <extracomment>patmanager/core/sentences/pending.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A company&apos;s proxy shows its own certificate, or someone is in between.</source>
        <extracomment>patmanager/core/sentences/network.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A disk problem or a program that was cut short.</source>
        <extracomment>patmanager/core/sentences/local.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file cannot be changed</source>
        <extracomment>patmanager/core/sentences/clients.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A leaked token works on until somebody revokes it.</source>
        <extracomment>patmanager/core/sentences/policy_records.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A longest life of tokens</source>
        <extracomment>patmanager/core/sentences/policy_records.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A longest life of tokens: not known</source>
        <extracomment>patmanager/core/sentences/policy_records.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A longest life of tokens: off</source>
        <extracomment>patmanager/core/sentences/policy_records.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A longest life of tokens: on</source>
        <extracomment>patmanager/core/sentences/policy_records.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer patmanager wrote the local record</source>
        <extracomment>patmanager/core/sentences/local.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A policy of {organization} does not allow this</source>
        <extracomment>patmanager/core/sentences/service.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program needs Azure DevOps without a person ({purpose}): may it have an application registration or managed identity of its own?</source>
        <extracomment>patmanager/core/sentences/letters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program still uses the old token</source>
        <extracomment>patmanager/core/sentences/clients.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proxy or a network&apos;s sign-in page may be in between.</source>
        <extracomment>patmanager/core/sentences/service.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A revocation of “{name}” was cut off over 30 days ago</source>
        <extracomment>patmanager/core/sentences/pending.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A revoked token cannot come back. Make a new token instead.</source>
        <extracomment>patmanager/core/sentences/objections.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule of your company stopped the sign-in</source>
        <extracomment>patmanager/core/sentences/sign_in.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule that cannot be read is not a rule that is absent. {sentence}</source>
        <extracomment>patmanager/core/sentences/local.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scope is misspelt, is not for tokens, or is not allowed in {organization}: perhaps only packages are.</source>
        <extracomment>patmanager/core/sentences/pat_errors.py, patmanager/core/sentences/renewing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A secret in a public repository on GitHub is reported to Azure DevOps: you get a mail either way. Whether {organization} revokes the token by itself is not known here.</source>
        <extracomment>patmanager/core/sentences/leak.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A secret in a public repository on GitHub is reported to Azure DevOps: you get a mail, and nothing else happens. {organization} does not revoke it by itself.</source>
        <extracomment>patmanager/core/sentences/leak.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A secret in a public repository on GitHub is reported to Azure DevOps: you get a mail, and {organization} revokes the token by itself. What uses it stops then.</source>
        <extracomment>patmanager/core/sentences/leak.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token can live one year at most, until {limit}.</source>
        <extracomment>patmanager/core/sentences/objections.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token found in a public GitHub repository is revoked; its owner gets mail.</source>
        <extracomment>patmanager/core/sentences/policy_records.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token named {subject} may be on its way already</source>
        <extracomment>patmanager/core/sentences/input.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token that can do everything does the most harm when it leaks. Tokens you have stay valid until they end.</source>
        <extracomment>patmanager/core/sentences/pat_errors.py, patmanager/core/sentences/renewing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token that is limited to one organization does less harm when it leaks. Tokens you have stay valid until they end.</source>
        <extracomment>patmanager/core/sentences/pat_errors.py, patmanager/core/sentences/renewing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token with full access can do everything that its person can do.</source>
        <extracomment>patmanager/core/sentences/report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A window or a command line is in the middle of a change for {subject}.</source>
        <extracomment>patmanager/core/sentences/local.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access of an account from another directory</source>
        <extracomment>patmanager/core/sentences/letters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access to {organization}</source>
        <extracomment>patmanager/core/sentences/letters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account and directory do not belong together</source>
        <extracomment>patmanager/core/sentences/sign_in.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <extracomment>patmanager/core/sentences/report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed.</source>
        <extracomment>patmanager/core/sentences/policies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowlist: {names}.</source>
        <extracomment>patmanager/core/sentences/policy_records.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An Azure DevOps Administrator of your company (a role in Microsoft Entra).</source>
        <extracomment>patmanager/core/sentences/explained.py, patmanager/core/sentences/letters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An Azure DevOps Administrator of your company (a role in Microsoft Entra). Where: {where}.</source>
        <extracomment>patmanager/core/sentences/explained.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An Azure DevOps Administrator of your company (a role in Microsoft Entra). Where: {where}. Whom to ask: {contact}.</source>
        <extracomment>patmanager/core/sentences/explained.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An Azure DevOps Administrator of your company (a role in Microsoft Entra). Whom to ask: {contact}.</source>
        <extracomment>patmanager/core/sentences/explained.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An Azure DevOps Administrator of your company (a role in Microsoft Entra): Organization settings, Microsoft Entra.</source>
        <extracomment>patmanager/core/sentences/objections.py, patmanager/core/sentences/pat_errors.py, patmanager/core/sentences/renewing.py, patmanager/core/sentences/service.py, patmanager/core/sentences/wording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An administrator of Microsoft Entra in your company.</source>
        <extracomment>patmanager/core/sentences/explained.py, patmanager/core/sentences/letters.py, patmanager/core/sentences/sign_in.py, patmanager/core/sentences/wording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An administrator of Microsoft Entra in your company. Where: {where}.</source>
        <extracomment>patmanager/core/sentences/explained.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An administrator of Microsoft Entra in your company. Where: {where}. Whom to ask: {contact}.</source>
        <extracomment>patmanager/core/sentences/explained.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An administrator of Microsoft Entra in your company. Whom to ask: {contact}.</source>
        <extracomment>patmanager/core/sentences/explained.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier try got no answer that can be relied on, and it is not settled yet.</source>
        <extracomment>patmanager/core/sentences/input.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An ended token cannot be renewed</source>
        <extracomment>patmanager/core/sentences/pat_errors.py, patmanager/core/sentences/renewing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An ended token cannot be renewed. Rotate it: a new token takes its place.</source>
        <extracomment>patmanager/core/sentences/objections.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry in .netrc for the same host is asked first: remove it if installing fails.</source>
        <extracomment>patmanager/core/sentences/places.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An expired token cannot be renewed</source>
        <extracomment>patmanager/core/sentences/service.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An older entry for the same place is there already and will be removed.</source>
        <extracomment>patmanager/core/sentences/places.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An organization&apos;s name has letters, digits and hyphens, 50 characters at most.</source>
        <extracomment>patmanager/core/sentences/input.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another patmanager is changing tokens of this account</source>
        <extracomment>patmanager/core/sentences/local.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program or person changed the file.</source>
        <extracomment>patmanager/core/sentences/clients.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another refusal</source>
        <extracomment>patmanager/core/sentences/policies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a Project Collection Administrator of {organization} to add you, or to look.</source>
        <extracomment>patmanager/core/sentences/administration.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask an Entra administrator to grant consent for these three permissions.</source>
        <extracomment>patmanager/core/sentences/sign_in.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for access, or to be put on the policy&apos;s allowlist.</source>
        <extracomment>patmanager/core/sentences/pat_errors.py, patmanager/core/sentences/renewing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for fewer scopes or a shorter life.</source>
        <extracomment>patmanager/core/sentences/service.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the token once more: a new secret is made.</source>
        <extracomment>patmanager/core/sentences/pat_errors.py, patmanager/core/sentences/renewing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the people who registered patmanager to check vso.pats and vso.pats_manage.</source>
        <extracomment>patmanager/core/sentences/pat_errors.py, patmanager/core/sentences/renewing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask to be added to the organization.</source>
        <extracomment>patmanager/core/sentences/service.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask to be put on the policy&apos;s allowlist.</source>
        <extracomment>patmanager/core/sentences/pat_errors.py, patmanager/core/sentences/renewing.py, patmanager/core/sentences/service.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask which application id your company has for patmanager, and set it as client_id.</source>
        <extracomment>patmanager/core/sentences/sign_in.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask which proxy address to use and set it in HTTPS_PROXY.</source>
        <extracomment>patmanager/core/sentences/network.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least one scope of {subject} was refused. {sentence}</source>
        <extracomment>patmanager/core/sentences/pat_errors.py, patmanager/core/sentences/renewing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure DevOps answered that SSH keys are not allowed. {sentence}</source>
        <extracomment>patmanager/core/sentences/pat_errors.py, patmanager/core/sentences/renewing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure DevOps asks to wait</source>
        <extracomment>patmanager/core/sentences/service.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure DevOps could not change the token</source>
        <extracomment>patmanager/core/sentences/pat_errors.py, patmanager/core/sentences/renewing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure DevOps could not make the token</source>
        <extracomment>patmanager/core/sentences/pat_errors.py, patmanager/core/sentences/renewing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure DevOps could not read the policies of {organization}</source>
        <extracomment>patmanager/core/sentences/pat_errors.py, patmanager/core/sentences/renewing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure DevOps could not read your company&apos;s policies</source>
        <extracomment>patmanager/core/sentences/pat_errors.py, patmanager/core/sentences/renewing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure DevOps denied the request. {sentence}</source>
        <extracomment>patmanager/core/sentences/pat_errors.py, patmanager/core/sentences/renewing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure DevOps did not accept patmanager&apos;s registration in Microsoft Entra for this.</source>
        <extracomment>patmanager/core/sentences/pat_errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure DevOps did not accept patmanager&apos;s registration in Microsoft Entra for this. It was refused as such. {sentence}</source>
        <extracomment>patmanager/core/sentences/pat_errors.py, patmanager/core/sentences/renewing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure DevOps did not accept patmanager&apos;s registration in Microsoft Entra for this. Its id was refused. {sentence}</source>
        <extracomment>patmanager/core/sentences/pat_errors.py, patmanager/core/sentences/renewing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure DevOps did not accept patmanager&apos;s registration in Microsoft Entra for this. Its kind was refused. {sentence}</source>
        <extracomment>patmanager/core/sentences/pat_errors.py, patmanager/core/sentences/renewing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure DevOps did not accept what was asked for</source>
        <extracomment>patmanager/core/sentences/service.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure DevOps did not allow this in {organization}</source>
        <extracomment>patmanager/core/sentences/service.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure DevOps does not accept this secret</source>
        <extracomment>patmanager/core/sentences/input.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure DevOps does not do this on this host</source>
        <extracomment>patmanager/core/sentences/pat_errors.py, patmanager/core/sentences/renewing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure DevOps does not find this token</source>
        <extracomment>patmanager/core/sentences/pat_errors.py, patmanager/core/sentences/renewing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure DevOps does not find {subject} in {organization}.</source>
        <extracomment>patmanager/core/sentences/service.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure DevOps does not know that name.</source>
        <extracomment>patmanager/core/sentences/service.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure DevOps does not know the application&apos;s id</source>
        <extracomment>patmanager/core/sentences/pat_errors.py, patmanager/core/sentences/renewing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure DevOps does not know this person</source>
        <extracomment>patmanager/core/sentences/pat_errors.py, patmanager/core/sentences/renewing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure DevOps does not know whom the token is for</source>
        <extracomment>patmanager/core/sentences/pat_errors.py, patmanager/core/sentences/renewing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure DevOps does not make this kind of token</source>
        <extracomment>patmanager/core/sentences/pat_errors.py, patmanager/core/sentences/renewing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure DevOps does not take requests from this network</source>
        <extracomment>patmanager/core/sentences/pat_errors.py, patmanager/core/sentences/renewing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure DevOps does not take requests from this place</source>
        <extracomment>patmanager/core/sentences/pat_errors.py, patmanager/core/sentences/renewing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure DevOps does not take the person as the token&apos;s owner</source>
        <extracomment>patmanager/core/sentences/pat_errors.py, patmanager/core/sentences/renewing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure DevOps does not take these scopes</source>
        <extracomment>patmanager/core/sentences/pat_errors.py, patmanager/core/sentences/renewing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure DevOps does not take this end date</source>
        <extracomment>patmanager/core/sentences/pat_errors.py, patmanager/core/sentences/renewing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure DevOps does not take this name</source>
        <extracomment>patmanager/core/sentences/pat_errors.py, patmanager/core/sentences/renewing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure DevOps does not take this organization</source>
        <extracomment>patmanager/core/sentences/pat_errors.py, patmanager/core/sentences/renewing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure DevOps does not take this token</source>
        <extracomment>patmanager/core/sentences/pat_errors.py, patmanager/core/sentences/renewing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure DevOps does not take this token&apos;s id</source>
        <extracomment>patmanager/core/sentences/pat_errors.py, patmanager/core/sentences/renewing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure DevOps does not tell when a token was last used, so this report cannot either.</source>
        <extracomment>patmanager/core/sentences/report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure DevOps finds no authorization for {subject}. {sentence}</source>
        <extracomment>patmanager/core/sentences/pat_errors.py, patmanager/core/sentences/renewing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure DevOps finds no authorization of {subject} in {organization}. {sentence}</source>
        <extracomment>patmanager/core/sentences/pat_errors.py, patmanager/core/sentences/renewing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure DevOps got no name for the token. {sentence}</source>
        <extracomment>patmanager/core/sentences/pat_errors.py, patmanager/core/sentences/renewing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure DevOps has a problem of its own</source>
        <extracomment>patmanager/core/sentences/service.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure DevOps knows you, and refused what needs {code}. {sentence}</source>
        <extracomment>patmanager/core/sentences/administration.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure DevOps knows your account, but not in this organization ({code}).</source>
        <extracomment>patmanager/core/sentences/service.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure DevOps lets programs look after tokens only with accounts of a Microsoft Entra tenant.</source>
        <extracomment>patmanager/core/sentences/sign_in.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure DevOps made a secret that was there already</source>
        <extracomment>patmanager/core/sentences/pat_errors.py, patmanager/core/sentences/renewing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure DevOps refused ({code}). {sentence}</source>
        <extracomment>patmanager/core/sentences/service.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure DevOps refused a token for all organizations ({code}).</source>
        <extracomment>patmanager/core/sentences/service.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure DevOps refused for a reason that patmanager does not know</source>
        <extracomment>patmanager/core/sentences/pat_errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure DevOps refused the application</source>
        <extracomment>patmanager/core/sentences/pat_errors.py, patmanager/core/sentences/renewing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure DevOps refused the source of the request</source>
        <extracomment>patmanager/core/sentences/pat_errors.py, patmanager/core/sentences/renewing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure DevOps refused this kind of application</source>
        <extracomment>patmanager/core/sentences/pat_errors.py, patmanager/core/sentences/renewing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azure DevOps refused {subject}, which would reach every organization. {sentence}</source>
        <extracomment>patmanager/core/sentences/pat_errors.py, patmanager/core/sentences/renewing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Better served by a managed identity or a service principal</source>
        <extracomment>patmanager/core/sentences/report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broadest scope</source>
        <extracomment>patmanager/core/sentences/report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can do</source>
        <extracomment>patmanager/core/sentences/report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can do what harms most</source>
        <extracomment>patmanager/core/sentences/findings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change that, then try again.</source>
        <extracomment>patmanager/core/sentences/input.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change what the message names and try again. What you typed is still there.</source>
        <extracomment>patmanager/core/sentences/service.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change what the token may do, then renew it.</source>
        <extracomment>patmanager/core/sentences/renewing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address.</source>
        <extracomment>patmanager/core/sentences/network.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name of the file.</source>
        <extracomment>patmanager/core/sentences/input.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a shorter name of plain letters, digits and spaces.</source>
        <extracomment>patmanager/core/sentences/pat_errors.py, patmanager/core/sentences/renewing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a value that the settings page offers.</source>
        <extracomment>patmanager/core/sentences/local.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an earlier date that is still to come.</source>
        <extracomment>patmanager/core/sentences/pat_errors.py, patmanager/core/sentences/renewing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an earlier end date.</source>
        <extracomment>patmanager/core/sentences/pat_errors.py, patmanager/core/sentences/renewing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an end date that is still to come.</source>
        <extracomment>patmanager/core/sentences/objections.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another place, then try again: the report itself is kept.</source>
        <extracomment>patmanager/core/sentences/administration.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose scopes from the list.</source>
        <extracomment>patmanager/core/sentences/pat_errors.py, patmanager/core/sentences/renewing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the organization the token is for.</source>
        <extracomment>patmanager/core/sentences/objections.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what the token may do.</source>
        <extracomment>patmanager/core/sentences/objections.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what the token needs instead of full access.</source>
        <extracomment>patmanager/core/sentences/pat_errors.py, patmanager/core/sentences/renewing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare client_id and tenant in the settings with the registration in Entra.</source>
        <extracomment>patmanager/core/sentences/sign_in.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the tenant that was asked for with the one in Microsoft Entra.</source>
        <extracomment>patmanager/core/sentences/sign_in.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditional access blocks Azure DevOps</source>
        <extracomment>patmanager/core/sentences/letters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditional access blocks {person}: “{error}”. Could you look into the sign-in log?</source>
        <extracomment>patmanager/core/sentences/letters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditional access refused ({code}).</source>
        <extracomment>patmanager/core/sentences/sign_in.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent for an application in Microsoft Entra</source>
        <extracomment>patmanager/core/sentences/letters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the address that is shown there, or drop the project&apos;s folder here.</source>
        <extracomment>patmanager/core/sentences/clients.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the link and open it in a browser.</source>
        <extracomment>patmanager/core/sentences/sign_in.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the organization&apos;s address from your browser and paste it.</source>
        <extracomment>patmanager/core/sentences/service.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the secret again, whole, and try once more.</source>
        <extracomment>patmanager/core/sentences/input.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the token now.</source>
        <extracomment>patmanager/core/sentences/keychain.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could you add {person} to {organization} (Organization settings, Users)?</source>
        <extracomment>patmanager/core/sentences/letters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could you give {person} a role on the feed (Reader to install, Collaborator for upstream, Contributor to publish)?</source>
        <extracomment>patmanager/core/sentences/letters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could you put the group {group} on the allowlist of “Restrict PAT creation” in {organization} (Organization settings, Policies)? {person} needs it for: {purpose}.</source>
        <extracomment>patmanager/core/sentences/letters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts are of tokens that work. The broadest scope is the one that can harm most.</source>
        <extracomment>patmanager/core/sentences/report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create one token for each organization.</source>
        <extracomment>patmanager/core/sentences/service.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creating and renewing tokens</source>
        <extracomment>patmanager/core/sentences/policies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <extracomment>patmanager/core/sentences/report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do what it says, then look again.</source>
        <extracomment>patmanager/core/sentences/input.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each company registers patmanager once in its own Microsoft Entra.</source>
        <extracomment>patmanager/core/sentences/sign_in.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each directory asks you once whether a program may act for you there.</source>
        <extracomment>patmanager/core/sentences/sign_in.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends</source>
        <extracomment>patmanager/core/sentences/report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends within 30 days</source>
        <extracomment>patmanager/core/sentences/findings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends within 8 days</source>
        <extracomment>patmanager/core/sentences/findings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every token has a name, so that you know it again.</source>
        <extracomment>patmanager/core/sentences/pat_errors.py, patmanager/core/sentences/renewing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody can make tokens.</source>
        <extracomment>patmanager/core/sentences/policy_records.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody else can make tokens for packages.</source>
        <extracomment>patmanager/core/sentences/policy_records.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody may.</source>
        <extracomment>patmanager/core/sentences/policies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer than {days} days.</source>
        <extracomment>patmanager/core/sentences/policies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find where it went: a repository and its history, a log, a chat, a ticket, a picture. To delete it there is not enough; only revoking helps.</source>
        <extracomment>patmanager/core/sentences/leak.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For Git you may not need a token: Git Credential Manager can sign you in.</source>
        <extracomment>patmanager/core/sentences/pat_errors.py, patmanager/core/sentences/renewing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a renewal the days count from when the token was made. Tokens you have stay valid until they end.</source>
        <extracomment>patmanager/core/sentences/pat_errors.py, patmanager/core/sentences/renewing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For creation: A Project Collection Administrator of {organization}: Organization settings, Policies. For scope, lifespan and global tokens: An Azure DevOps Administrator of your company (a role in Microsoft Entra): Organization settings, Microsoft Entra.</source>
        <extracomment>patmanager/core/sentences/service.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For packages only.</source>
        <extracomment>patmanager/core/sentences/policies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For your information: tokens for all organizations are retired; {person} will use one for each organization.</source>
        <extracomment>patmanager/core/sentences/letters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full access</source>
        <extracomment>patmanager/core/sentences/findings.py, patmanager/core/sentences/report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full access includes everything else: choose it alone, or what the token needs.</source>
        <extracomment>patmanager/core/sentences/objections.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full access is not allowed</source>
        <extracomment>patmanager/core/sentences/report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full access, or made for more than 90 days</source>
        <extracomment>patmanager/core/sentences/report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Git Credential Manager signs you in without a token. If you go on, patmanager answers git in its place.</source>
        <extracomment>patmanager/core/sentences/places.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the token a name, so that you know it again in a mail.</source>
        <extracomment>patmanager/core/sentences/objections.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Global</source>
        <extracomment>patmanager/core/sentences/report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Global tokens are no longer made</source>
        <extracomment>patmanager/core/sentences/service.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hello,

Azure Artifacts answers: “{error}”.

The account lacks a role on the feed; another token would not help. Please give {person} (or the group {group}) one of these under the feed&apos;s settings, Permissions: Feed Reader to install; Feed and Upstream Reader (Collaborator) to save packages from upstream; Feed Publisher (Contributor) to publish.

Needed for: {purpose}
Access asked for: {scopes}
For: {days} days
Requested by: {person}
Tokens that serve until then: {tokens}
Details: {details}

Thank you.</source>
        <extracomment>patmanager/core/sentences/letters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hello,

Azure DevOps answers: “{error}”.

The account lacks the right that the message names; another token would not help. Please give it to {person} (or the group {group}) under Project settings.

Needed for: {purpose}
Requested by: {person}
Details: {details}

Thank you.</source>
        <extracomment>patmanager/core/sentences/letters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hello,

Azure DevOps does not let {person} into {organization}: “{error}”.

Please add the account (or the group {group}) under Organization settings, Users.

Needed for: {purpose}
Requested by: {person}
Details: {details}

Thank you.</source>
        <extracomment>patmanager/core/sentences/letters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hello,

Azure DevOps refuses a token for all organizations: “{error}”.

New ones cannot be made by anybody since 15 March 2026, and all of them stop working on 1 December 2026. No change of the policy “Restrict global personal access token (PAT) creation” would help: one token for each organization is needed instead. This is for your information.

Needed for: {purpose}
Access asked for: {scopes}
For: {days} days
Requested by: {person}
Tokens that serve until then: {tokens}
Details: {details}

Thank you.</source>
        <extracomment>patmanager/core/sentences/letters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hello,

Azure DevOps refuses a token with full access: “{error}”.

This comes from the policy “Restrict full-scoped personal access token (PAT) creation”. An Azure DevOps Administrator can change it under Organization settings, Microsoft Entra.

A token with the scopes that the task needs is better. Only if none of them serves: please add the group {group} to the policy&apos;s allowlist.

Needed for: {purpose}
Access asked for: {scopes}
For: {days} days
Requested by: {person}
Tokens that serve until then: {tokens}
Details: {details}

Thank you.</source>
        <extracomment>patmanager/core/sentences/letters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hello,

Azure DevOps refuses or shortens the life of a token: “{error}”.

This comes from the policy “Enforce maximum personal access token (PAT) lifespan”. An Azure DevOps Administrator can change it under Organization settings, Microsoft Entra.

Renewing in time is better than a longer life. Only where that cannot be: please add the group {group} to the policy&apos;s allowlist.

Needed for: {purpose}
Access asked for: {scopes}
For: {days} days
Requested by: {person}
Tokens that serve until then: {tokens}
Details: {details}

Thank you.</source>
        <extracomment>patmanager/core/sentences/letters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hello,

a program needs Azure DevOps without a person: {purpose}. The message was: “{error}”.

There are two ways:
(a) an application registration or managed identity with rights of its own, which uses Microsoft Entra tokens: recommended;
(b) an account that multi-factor authentication does not apply to: advised against, since whoever has its password has everything.

Please decide which one.

Needed for: {purpose}
Requested by: {person}
Details: {details}

Thank you.</source>
        <extracomment>patmanager/core/sentences/letters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hello,

signing in to Azure DevOps ends with: “{error}”.

Please look at the application under Microsoft Entra, Enterprise applications: it needs consent for the permissions vso.pats, vso.pats_manage and vso.profile of Azure DevOps, and a registration that fits a desktop program (redirect http://localhost).

Needed for: {purpose}
Requested by: {person}
Details: {details}

Thank you.</source>
        <extracomment>patmanager/core/sentences/letters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hello,

signing in to Azure DevOps, or using it, ends with: “{error}”.

A conditional access policy seems to apply. The sign-in log of Microsoft Entra names it under the ids below. Please tell {person} what is to be fulfilled, or adjust the policy.

Needed for: {purpose}
Requested by: {person}
Details: {details}

Thank you.</source>
        <extracomment>patmanager/core/sentences/letters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hello,

when {person} creates or regenerates a personal access token in {organization}, Azure DevOps answers: “{error}”.

This comes from the policy “Restrict personal access token (PAT) creation”. A Project Collection Administrator can change it under Organization settings, Policies.

Please choose one:
(a) add the group {group} to the policy&apos;s allowlist; a group is better than single people;
(b) if it is about packages only, switch on “Allow creation of PAT with packaging scope only”.

Needed for: {purpose}
Access asked for: {scopes}
For: {days} days
Requested by: {person}
Tokens that serve until then: {tokens}
Details: {details}

Thank you.</source>
        <extracomment>patmanager/core/sentences/letters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hello,

{happened} {why}

What you can do:
{steps}

Who can fix it: {who}

{changed}</source>
        <extracomment>patmanager/core/sentences/letters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hello,

{organization} allows personal access tokens for packages only. {person} needs one for more: {scopes}.

A Project Collection Administrator can add the group {group} to the allowlist of the policy “Restrict personal access token (PAT) creation” under Organization settings, Policies.

Needed for: {purpose}
Access asked for: {scopes}
For: {days} days
Requested by: {person}
Tokens that serve until then: {tokens}
Details: {details}

Thank you.</source>
        <extracomment>patmanager/core/sentences/letters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hello,

{person} cannot sign in to {organization}: “{error}”.

The account seems to belong to another directory (tenant). Please tell which account is right for {organization}, or invite this one as a guest, and then add it under Organization settings, Users.

Needed for: {purpose}
Requested by: {person}
Details: {details}

Thank you.</source>
        <extracomment>patmanager/core/sentences/letters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How a change of “{name}” ended cannot be told yet</source>
        <extracomment>patmanager/core/sentences/pending.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How a program should sign in to Azure DevOps</source>
        <extracomment>patmanager/core/sentences/letters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long tokens may live</source>
        <extracomment>patmanager/core/sentences/policies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many days is not told.</source>
        <extracomment>patmanager/core/sentences/policy_records.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have its secret</source>
        <extracomment>patmanager/core/sentences/pending.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If an administrator has to agree, ask one of Microsoft Entra to grant all three.</source>
        <extracomment>patmanager/core/sentences/administration.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it has none, register one with the commands on the welcome page.</source>
        <extracomment>patmanager/core/sentences/sign_in.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it stays, look at status.dev.azure.com.</source>
        <extracomment>patmanager/core/sentences/service.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it stays, send the details to your help desk.</source>
        <extracomment>patmanager/core/sentences/input.py, patmanager/core/sentences/sign_in.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it stays, tell a Project Collection Administrator.</source>
        <extracomment>patmanager/core/sentences/pat_errors.py, patmanager/core/sentences/renewing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it stays, tell an Azure DevOps Administrator of your company.</source>
        <extracomment>patmanager/core/sentences/pat_errors.py, patmanager/core/sentences/renewing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If no browser opens, copy the link and open it yourself.</source>
        <extracomment>patmanager/core/sentences/sign_in.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If renewing gains no time any more, rotate the token.</source>
        <extracomment>patmanager/core/sentences/pat_errors.py, patmanager/core/sentences/renewing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the page showed a number that begins with AADSTS, send it to your help desk.</source>
        <extracomment>patmanager/core/sentences/sign_in.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the page shows a number that begins with AADSTS, send it to your help desk.</source>
        <extracomment>patmanager/core/sentences/sign_in.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you declined by mistake, sign in again and accept.</source>
        <extracomment>patmanager/core/sentences/sign_in.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you only need packages, try a packaging token.</source>
        <extracomment>patmanager/core/sentences/pat_errors.py, patmanager/core/sentences/renewing.py, patmanager/core/sentences/service.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you only need packages, try a packaging token: it may be allowed.</source>
        <extracomment>patmanager/core/sentences/pat_errors.py, patmanager/core/sentences/renewing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you were added just now, sign in again.</source>
        <extracomment>patmanager/core/sentences/administration.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If your company inspects connections, its certificate authority must be installed on this computer.</source>
        <extracomment>patmanager/core/sentences/network.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If your organization set them, tell the people who did.</source>
        <extracomment>patmanager/core/sentences/sign_in.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In 30 days</source>
        <extracomment>patmanager/core/sentences/report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the browser open Artifacts, choose the feed, then Connect to feed.</source>
        <extracomment>patmanager/core/sentences/clients.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {organization}, {subject} is the beginning of no name and no address, or of several.</source>
        <extracomment>patmanager/core/sentences/administration.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install and unlock one of these, then start patmanager again.</source>
        <extracomment>patmanager/core/sentences/keychain.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the Azure CLI, or sign in with the browser.</source>
        <extracomment>patmanager/core/sentences/sign_in.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install {subject}, then try again.</source>
        <extracomment>patmanager/core/sentences/clients.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It binds everybody who is not on its allowlist, for new and for renewed tokens. Tokens you have stay valid until they end.</source>
        <extracomment>patmanager/core/sentences/pat_errors.py, patmanager/core/sentences/renewing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can do everything that you can do. A token with the scopes it needs is safer.</source>
        <extracomment>patmanager/core/sentences/findings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can give rights, delete, run pipelines or reach secrets: leave out what you can.</source>
        <extracomment>patmanager/core/sentences/findings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be copied or tested from here. Whoever needs it again has to make a new one.</source>
        <extracomment>patmanager/core/sentences/findings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could give rights: look at the members of groups, and at who may do what.</source>
        <extracomment>patmanager/core/sentences/leak.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be read with your sign-in.</source>
        <extracomment>patmanager/core/sentences/policy_records.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could publish packages: look at the versions in your feeds since then.</source>
        <extracomment>patmanager/core/sentences/leak.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could push code: look at recent pushes, branches and pull requests.</source>
        <extracomment>patmanager/core/sentences/leak.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could reach secrets: change those of service connections, variable groups and secure files.</source>
        <extracomment>patmanager/core/sentences/leak.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could run or change pipelines: look at their runs, and at who may approve them.</source>
        <extracomment>patmanager/core/sentences/leak.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends on {end}.</source>
        <extracomment>patmanager/core/sentences/findings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has the wrong form, is out of range, or your organization enforces another.</source>
        <extracomment>patmanager/core/sentences/local.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is incomplete, expired, revoked, or for another organization.</source>
        <extracomment>patmanager/core/sentences/input.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is misspelt, was renamed, or you cannot see it.</source>
        <extracomment>patmanager/core/sentences/service.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no longer in the keychain, so the old token in {organization} was not revoked. Revoke the new one, which nobody can use, or keep both.</source>
        <extracomment>patmanager/core/sentences/pending.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not a question that you can decide now.</source>
        <extracomment>patmanager/core/sentences/input.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not installed, or in a place that this program does not know.</source>
        <extracomment>patmanager/core/sentences/clients.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not installed, or not on the search path.</source>
        <extracomment>patmanager/core/sentences/sign_in.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether anything was changed: look at the list of tokens.</source>
        <extracomment>patmanager/core/sentences/explained.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether anything was changed: refresh the list and look.</source>
        <extracomment>patmanager/core/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether this happened</source>
        <extracomment>patmanager/core/sentences/service.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether “{name}” was made</source>
        <extracomment>patmanager/core/sentences/pending.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not there, is a folder, or you may not read it.</source>
        <extracomment>patmanager/core/sentences/input.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is spelt otherwise, revoked, or in another organization.</source>
        <extracomment>patmanager/core/sentences/input.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lies in the past or too far away; a token lives one year at most.</source>
        <extracomment>patmanager/core/sentences/pat_errors.py, patmanager/core/sentences/renewing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It matters no more: no global token can be made since 15 March 2026.</source>
        <extracomment>patmanager/core/sentences/policy_records.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be full, read-only, or protect the entry from other programs.</source>
        <extracomment>patmanager/core/sentences/keychain.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be over by now.</source>
        <extracomment>patmanager/core/sentences/input.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be too long or hold a sign that is not allowed; the rules are not published.</source>
        <extracomment>patmanager/core/sentences/pat_errors.py, patmanager/core/sentences/renewing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be waiting behind another window, or hang.</source>
        <extracomment>patmanager/core/sentences/keychain.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens with your login password, or asks for one of its own.</source>
        <extracomment>patmanager/core/sentences/keychain.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It runs pipelines, and lives for {days} days</source>
        <extracomment>patmanager/core/sentences/report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says: {sentence}</source>
        <extracomment>patmanager/core/sentences/clients.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stops on 1 December 2026. Replace it by one for each organization.</source>
        <extracomment>patmanager/core/sentences/findings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was begun in {organization} on {day}, and is looked at once you are signed in and connected.</source>
        <extracomment>patmanager/core/sentences/pending.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was begun in {organization} on {day}. Sign in with the account that began it.</source>
        <extracomment>patmanager/core/sentences/pending.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was cancelled here or on the sign-in page.</source>
        <extracomment>patmanager/core/sentences/sign_in.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was damaged, or made by another computer or user.</source>
        <extracomment>patmanager/core/sentences/sign_in.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was interrupted at the keyboard or by another program.</source>
        <extracomment>patmanager/core/sentences/input.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not said which one this is about.</source>
        <extracomment>patmanager/core/sentences/administration.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was renamed or removed, or you are no member of it any more.</source>
        <extracomment>patmanager/core/sentences/pat_errors.py, patmanager/core/sentences/renewing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was renewed or changed meanwhile, on another computer or in the portal.</source>
        <extracomment>patmanager/core/sentences/service.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was revoked elsewhere, by you, an administrator or the service.</source>
        <extracomment>patmanager/core/sentences/service.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was revoked or removed elsewhere, or belongs to somebody else.</source>
        <extracomment>patmanager/core/sentences/pat_errors.py, patmanager/core/sentences/renewing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It works no more: whoever has its secret can do nothing with it from now on.</source>
        <extracomment>patmanager/core/sentences/leak.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its window was closed or cancelled.</source>
        <extracomment>patmanager/core/sentences/keychain.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep both</source>
        <extracomment>patmanager/core/sentences/pending.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last on {day}. Other uses cannot be seen; unused for 90 days, it may stop working.</source>
        <extracomment>patmanager/core/sentences/findings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last on {day}. The tokens of who does not sign in for 90 days stop working.</source>
        <extracomment>patmanager/core/sentences/findings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <extracomment>patmanager/core/sentences/pending.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the other one finish, or close it; then try again.</source>
        <extracomment>patmanager/core/sentences/local.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} of {file}: {problem} This entry is left out; all others are used.</source>
        <extracomment>patmanager/core/sentences/own_rules.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the tokens and copy the name or id.</source>
        <extracomment>patmanager/core/sentences/input.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lives longer than half a year</source>
        <extracomment>patmanager/core/sentences/findings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lives longer than your company allows</source>
        <extracomment>patmanager/core/sentences/findings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest life of personal access tokens</source>
        <extracomment>patmanager/core/sentences/letters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest, days</source>
        <extracomment>patmanager/core/sentences/report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look after these tokens on the portal&apos;s own page: {subject}</source>
        <extracomment>patmanager/core/sentences/sign_in.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <extracomment>patmanager/core/sentences/pending.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the keychain&apos;s own program.</source>
        <extracomment>patmanager/core/sentences/keychain.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at what is pending, and copy the id from there.</source>
        <extracomment>patmanager/core/sentences/input.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at what was done with it since {created}: in the audit log under Organization settings, Auditing, or ask a Project Collection Administrator of {organization}.</source>
        <extracomment>patmanager/core/sentences/leak.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at your network connection, then try again.</source>
        <extracomment>patmanager/core/sentences/network.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a newer patmanager.</source>
        <extracomment>patmanager/core/sentences/pat_errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a question of the keychain behind other windows.</source>
        <extracomment>patmanager/core/sentences/keychain.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether {subject} works by itself, then try again.</source>
        <extracomment>patmanager/core/sentences/clients.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking after others needs a sign-in of its own</source>
        <extracomment>patmanager/core/sentences/administration.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <extracomment>patmanager/core/sentences/report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made for {days} days</source>
        <extracomment>patmanager/core/sentences/report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made for {days} days, and {longest} are allowed now. It works until {end}.</source>
        <extracomment>patmanager/core/sentences/findings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made for {days} days, {longest} are allowed</source>
        <extracomment>patmanager/core/sentences/report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made for {days} days. One that lives shorter does less harm when it leaks.</source>
        <extracomment>patmanager/core/sentences/findings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made in the last 30 days against a policy</source>
        <extracomment>patmanager/core/sentences/report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make an existing token compliant before you renew it.</source>
        <extracomment>patmanager/core/sentences/pat_errors.py, patmanager/core/sentences/renewing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it compliant: choose what it needs instead of full access.</source>
        <extracomment>patmanager/core/sentences/renewing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one token for each organization.</source>
        <extracomment>patmanager/core/sentences/pat_errors.py, patmanager/core/sentences/renewing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room or mend the folder&apos;s rights, then try again.</source>
        <extracomment>patmanager/core/sentences/local.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many companies forbid it, since codes are used for phishing; and it works only where the application&apos;s registration allows public client flows.</source>
        <extracomment>patmanager/core/sentences/sign_in.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend the file and put it back, or set the values again on the settings page.</source>
        <extracomment>patmanager/core/sentences/local.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend the file as said, then try again.</source>
        <extracomment>patmanager/core/sentences/clients.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend what is said of the program, then set it up with the new token.</source>
        <extracomment>patmanager/core/sentences/clients.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft answered with {code}: {sentence}</source>
        <extracomment>patmanager/core/sentences/sign_in.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft did not find this account in this directory, or not the directory ({code}).</source>
        <extracomment>patmanager/core/sentences/sign_in.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft did not let patmanager act for you ({code}).</source>
        <extracomment>patmanager/core/sentences/sign_in.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft did not sign you in</source>
        <extracomment>patmanager/core/sentences/sign_in.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft does not know the application id in the settings ({code}).</source>
        <extracomment>patmanager/core/sentences/sign_in.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microsoft. The state of the service stands at status.dev.azure.com.</source>
        <extracomment>patmanager/core/sentences/pat_errors.py, patmanager/core/sentences/renewing.py, patmanager/core/sentences/service.py, patmanager/core/sentences/wording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one token has the name {subject}.</source>
        <extracomment>patmanager/core/sentences/input.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one organization.</source>
        <extracomment>patmanager/core/sentences/administration.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the token by its id, as the list shows it.</source>
        <extracomment>patmanager/core/sentences/input.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names need not be unique.</source>
        <extracomment>patmanager/core/sentences/input.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New and renewed tokens end after {days} days at most.</source>
        <extracomment>patmanager/core/sentences/policy_records.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer came from {organization} on {day}, and no such token is there so far. If one appears within a day, it is revoked, since nobody has its secret.</source>
        <extracomment>patmanager/core/sentences/pending.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer came from {organization} on {day}. A token of that name appeared since, but it is not surely the one that was asked for here. Revoke it unless somebody uses it.</source>
        <extracomment>patmanager/core/sentences/pending.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No application id is set.</source>
        <extracomment>patmanager/core/sentences/sign_in.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No browser could be started</source>
        <extracomment>patmanager/core/sentences/sign_in.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No browser is installed, or this session has no screen.</source>
        <extracomment>patmanager/core/sentences/sign_in.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection to {subject}</source>
        <extracomment>patmanager/core/sentences/network.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No global tokens</source>
        <extracomment>patmanager/core/sentences/policy_records.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No global tokens: not known</source>
        <extracomment>patmanager/core/sentences/policy_records.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No global tokens: off</source>
        <extracomment>patmanager/core/sentences/policy_records.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No global tokens: on</source>
        <extracomment>patmanager/core/sentences/policy_records.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keychain was found, so neither a token&apos;s secret nor your sign-in can be kept.</source>
        <extracomment>patmanager/core/sentences/keychain.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No pending change is called {subject}</source>
        <extracomment>patmanager/core/sentences/input.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No person was named with the request. {sentence}</source>
        <extracomment>patmanager/core/sentences/pat_errors.py, patmanager/core/sentences/renewing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No policy could be read, so nothing can be against one.</source>
        <extracomment>patmanager/core/sentences/report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No policy, but nobody can make new ones since 15 March 2026.</source>
        <extracomment>patmanager/core/sentences/policies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sign-in for long</source>
        <extracomment>patmanager/core/sentences/findings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No token has the name or id {subject}.</source>
        <extracomment>patmanager/core/sentences/input.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No token is created until the file can be read: {subject}</source>
        <extracomment>patmanager/core/sentences/local.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No token matches</source>
        <extracomment>patmanager/core/sentences/input.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tokens with full access</source>
        <extracomment>patmanager/core/sentences/policy_records.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tokens with full access: not known</source>
        <extracomment>patmanager/core/sentences/policy_records.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tokens with full access: off</source>
        <extracomment>patmanager/core/sentences/policy_records.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tokens with full access: on</source>
        <extracomment>patmanager/core/sentences/policy_records.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else can, not even for packages.</source>
        <extracomment>patmanager/core/sentences/policy_records.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody finished signing in</source>
        <extracomment>patmanager/core/sentences/sign_in.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has signed in here yet, or the session has ended: after some time, after a change of password, or because a rule of your company asks for a new check.</source>
        <extracomment>patmanager/core/sentences/sign_in.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is meant by {subject}</source>
        <extracomment>patmanager/core/sentences/administration.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is on its allowlist.</source>
        <extracomment>patmanager/core/sentences/policy_records.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is signed in with the Azure CLI</source>
        <extracomment>patmanager/core/sentences/sign_in.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody: Microsoft has retired them.</source>
        <extracomment>patmanager/core/sentences/pat_errors.py, patmanager/core/sentences/renewing.py, patmanager/core/sentences/service.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody: it passes by itself.</source>
        <extracomment>patmanager/core/sentences/service.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody: the server does not offer it.</source>
        <extracomment>patmanager/core/sentences/input.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody: the service does not offer it.</source>
        <extracomment>patmanager/core/sentences/sign_in.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not allowed.</source>
        <extracomment>patmanager/core/sentences/policies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not allowed; nobody can make new ones since 15 March 2026.</source>
        <extracomment>patmanager/core/sentences/policies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not complete: {done} of {of} people were looked at.</source>
        <extracomment>patmanager/core/sentences/report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known yet: the first answer of Azure DevOps will show it.</source>
        <extracomment>patmanager/core/sentences/policies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not used from here for long</source>
        <extracomment>patmanager/core/sentences/findings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is changed until the keychain can be read. Unlock it, then look again.</source>
        <extracomment>patmanager/core/sentences/pending.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that is pending begins with that id, or several changes do.</source>
        <extracomment>patmanager/core/sentences/input.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed by this.</source>
        <extracomment>patmanager/core/sentences/explained.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <extracomment>patmanager/core/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <extracomment>patmanager/core/sentences/report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was pasted, or nothing arrived.</source>
        <extracomment>patmanager/core/sentences/input.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was read from {subject}. {sentence}</source>
        <extracomment>patmanager/core/sentences/input.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent anywhere. {sentence}</source>
        <extracomment>patmanager/core/sentences/local.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent to {subject}.</source>
        <extracomment>patmanager/core/sentences/network.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written to {subject}. {sentence}</source>
        <extracomment>patmanager/core/sentences/administration.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of {count} people nothing is known: Azure DevOps did not tell.</source>
        <extracomment>patmanager/core/sentences/report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On Linux a Secret Service must run: GNOME Keyring, KWallet or KeePassXC.</source>
        <extracomment>patmanager/core/sentences/keychain.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a public network, finish its own sign-in page first.</source>
        <extracomment>patmanager/core/sentences/network.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One year at most.</source>
        <extracomment>patmanager/core/sentences/policies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only administrators of {organization} may do this</source>
        <extracomment>patmanager/core/sentences/administration.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only people can have personal access tokens: no service principal, no group.</source>
        <extracomment>patmanager/core/sentences/pat_errors.py, patmanager/core/sentences/renewing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only people on the allowlist make and renew tokens; those that exist work on.</source>
        <extracomment>patmanager/core/sentences/policy_records.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only people on the allowlist may make tokens</source>
        <extracomment>patmanager/core/sentences/report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only people on the allowlist may.</source>
        <extracomment>patmanager/core/sentences/policies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only tokens for packages are allowed without the allowlist</source>
        <extracomment>patmanager/core/sentences/report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open dev.azure.com in a browser and see whether it works there.</source>
        <extracomment>patmanager/core/sentences/service.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the organization once in a browser and sign in there.</source>
        <extracomment>patmanager/core/sentences/pat_errors.py, patmanager/core/sentences/renewing.py, patmanager/core/sentences/service.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the server&apos;s own token page: {subject}</source>
        <extracomment>patmanager/core/sentences/input.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open your keychain&apos;s own program and look there.</source>
        <extracomment>patmanager/core/sentences/keychain.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or give the new token another name.</source>
        <extracomment>patmanager/core/sentences/input.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or keep the secret, if you have it.</source>
        <extracomment>patmanager/core/sentences/input.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or sign in with a code on another device.</source>
        <extracomment>patmanager/core/sentences/sign_in.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or sign in with the browser.</source>
        <extracomment>patmanager/core/sentences/sign_in.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or use your Azure CLI sign-in, where it is installed and allowed.</source>
        <extracomment>patmanager/core/sentences/sign_in.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over 90 days</source>
        <extracomment>patmanager/core/sentences/report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste an address such as https://dev.azure.com/contoso, from a browser, git or a feed.</source>
        <extracomment>patmanager/core/sentences/input.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the message, or name a file that holds it.</source>
        <extracomment>patmanager/core/sentences/input.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>patmanager/core/sentences/report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People can make tokens for one organization only.</source>
        <extracomment>patmanager/core/sentences/policy_records.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People can make tokens that do everything that they can do.</source>
        <extracomment>patmanager/core/sentences/policy_records.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permission to create personal access tokens in {organization}</source>
        <extracomment>patmanager/core/sentences/letters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <extracomment>patmanager/core/sentences/report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal Microsoft accounts cannot be used here</source>
        <extracomment>patmanager/core/sentences/sign_in.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policies changed</source>
        <extracomment>patmanager/core/sentences/report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policies restrict who may create tokens, which scopes they have and how long they live. Tokens you have already stay valid until they end.</source>
        <extracomment>patmanager/core/sentences/service.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy on tokens with full access</source>
        <extracomment>patmanager/core/sentences/letters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private repositories, logs, chats and pictures are never searched for it.</source>
        <extracomment>patmanager/core/sentences/leak.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read from the policies of {organization} on {day}.</source>
        <extracomment>patmanager/core/sentences/objections.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the service&apos;s own words above, and change what they name.</source>
        <extracomment>patmanager/core/sentences/pat_errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh the list and look at the token.</source>
        <extracomment>patmanager/core/sentences/pat_errors.py, patmanager/core/sentences/renewing.py, patmanager/core/sentences/service.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh the list first: a token of that name may be there all the same.</source>
        <extracomment>patmanager/core/sentences/pat_errors.py, patmanager/core/sentences/renewing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh the list of organizations and choose one again.</source>
        <extracomment>patmanager/core/sentences/pat_errors.py, patmanager/core/sentences/renewing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh the list.</source>
        <extracomment>patmanager/core/sentences/service.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh the list: a revoked token cannot be changed at all.</source>
        <extracomment>patmanager/core/sentences/pat_errors.py, patmanager/core/sentences/renewing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh: the tokens come back from Azure DevOps, the secrets from the keychain.</source>
        <extracomment>patmanager/core/sentences/local.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported by mail, not revoked.</source>
        <extracomment>patmanager/core/sentences/policies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restrict who makes tokens</source>
        <extracomment>patmanager/core/sentences/policy_records.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restrict who makes tokens: not known</source>
        <extracomment>patmanager/core/sentences/policy_records.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restrict who makes tokens: off</source>
        <extracomment>patmanager/core/sentences/policy_records.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restrict who makes tokens: on</source>
        <extracomment>patmanager/core/sentences/policy_records.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restricted; tokens for packages may be allowed or not.</source>
        <extracomment>patmanager/core/sentences/policies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke it</source>
        <extracomment>patmanager/core/sentences/pending.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke it now where nothing needs it. Where something does, rotate it: a new secret is made first, then the old one is revoked. Do not wait for its end.</source>
        <extracomment>patmanager/core/sentences/leak.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke leaked tokens by itself</source>
        <extracomment>patmanager/core/sentences/policy_records.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke leaked tokens by itself: not known</source>
        <extracomment>patmanager/core/sentences/policy_records.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke leaked tokens by itself: off</source>
        <extracomment>patmanager/core/sentences/policy_records.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke leaked tokens by itself: on</source>
        <extracomment>patmanager/core/sentences/policy_records.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke the new one</source>
        <extracomment>patmanager/core/sentences/pending.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke the old one</source>
        <extracomment>patmanager/core/sentences/pending.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke the old token once nothing uses it.</source>
        <extracomment>patmanager/core/sentences/clients.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoked by the service.</source>
        <extracomment>patmanager/core/sentences/policies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right on a project of {organization}</source>
        <extracomment>patmanager/core/sentences/letters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role on a feed of {organization}</source>
        <extracomment>patmanager/core/sentences/letters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotate it: a new token with the same name and scopes.</source>
        <extracomment>patmanager/core/sentences/pat_errors.py, patmanager/core/sentences/renewing.py, patmanager/core/sentences/service.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotate the token to get a new secret.</source>
        <extracomment>patmanager/core/sentences/input.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run az login in a terminal, then try again.</source>
        <extracomment>patmanager/core/sentences/sign_in.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSH is switched off in {organization}</source>
        <extracomment>patmanager/core/sentences/pat_errors.py, patmanager/core/sentences/renewing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSH keys changed</source>
        <extracomment>patmanager/core/sentences/report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSH keys made</source>
        <extracomment>patmanager/core/sentences/report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSH keys revoked</source>
        <extracomment>patmanager/core/sentences/report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret not kept here</source>
        <extracomment>patmanager/core/sentences/findings.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen on {day}, from what Azure DevOps answered.</source>
        <extracomment>patmanager/core/sentences/objections.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the details to your help desk.</source>
        <extracomment>patmanager/core/sentences/service.py, patmanager/core/sentences/sign_in.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the details to your help desk: the activity id leads Microsoft to the cause.</source>
        <extracomment>patmanager/core/sentences/pat_errors.py, patmanager/core/sentences/renewing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set in Organization settings, Microsoft Entra, by an Azure DevOps Administrator.</source>
        <extracomment>patmanager/core/sentences/policy_records.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set in Organization settings, Policies, by a Project Collection Administrator.</source>
        <extracomment>patmanager/core/sentences/policy_records.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the program up again: what is there now is shown first.</source>
        <extracomment>patmanager/core/sentences/clients.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several tokens match</source>
        <extracomment>patmanager/core/sentences/input.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten the name: {subject} characters at most.</source>
        <extracomment>patmanager/core/sentences/objections.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show them</source>
        <extracomment>patmanager/core/sentences/pending.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>patmanager/core/sentences/pending.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again, and accept what the page asks.</source>
        <extracomment>patmanager/core/sentences/administration.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <extracomment>patmanager/core/sentences/sign_in.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in for {organization}, and accept what its page asks.</source>
        <extracomment>patmanager/core/sentences/sign_in.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to go on</source>
        <extracomment>patmanager/core/sentences/sign_in.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in when you are ready.</source>
        <extracomment>patmanager/core/sentences/sign_in.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with the account you use for this organization.</source>
        <extracomment>patmanager/core/sentences/sign_in.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with the account you use there.</source>
        <extracomment>patmanager/core/sentences/service.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with the browser on this computer.</source>
        <extracomment>patmanager/core/sentences/sign_in.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out and sign in with your own work account.</source>
        <extracomment>patmanager/core/sentences/pat_errors.py, patmanager/core/sentences/renewing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in ends with “{error}”. Could you consent to the application for everybody?</source>
        <extracomment>patmanager/core/sentences/letters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in needs an application id first</source>
        <extracomment>patmanager/core/sentences/sign_in.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in was stopped before it was finished.</source>
        <extracomment>patmanager/core/sentences/sign_in.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in with a code is not allowed here</source>
        <extracomment>patmanager/core/sentences/sign_in.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since 15 March 2026 none can be created or renewed; on 1 December 2026 all of them stop.</source>
        <extracomment>patmanager/core/sentences/pat_errors.py, patmanager/core/sentences/renewing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since 15 March 2026 none can be created; on 1 December 2026 all of them stop.</source>
        <extracomment>patmanager/core/sentences/service.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody who administers the project.</source>
        <extracomment>patmanager/core/sentences/explained.py, patmanager/core/sentences/letters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody who administers the project. Where: {where}.</source>
        <extracomment>patmanager/core/sentences/explained.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody who administers the project. Where: {where}. Whom to ask: {contact}.</source>
        <extracomment>patmanager/core/sentences/explained.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody who administers the project. Whom to ask: {contact}.</source>
        <extracomment>patmanager/core/sentences/explained.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something was changed before this happened: look at the list.</source>
        <extracomment>patmanager/core/words.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it again when you are ready.</source>
        <extracomment>patmanager/core/sentences/input.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the newer version.</source>
        <extracomment>patmanager/core/sentences/local.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take line breaks and invisible characters out of the name.</source>
        <extracomment>patmanager/core/sentences/objections.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the people who look after this computer.</source>
        <extracomment>patmanager/core/sentences/local.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell your security team or your help desk, even where nothing seems to have happened.</source>
        <extracomment>patmanager/core/sentences/leak.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That address is not Azure DevOps</source>
        <extracomment>patmanager/core/sentences/network.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That does not lead on</source>
        <extracomment>patmanager/core/sentences/input.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is an Azure DevOps Server</source>
        <extracomment>patmanager/core/sentences/input.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no address of an organization</source>
        <extracomment>patmanager/core/sentences/input.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Azure CLI is not installed</source>
        <extracomment>patmanager/core/sentences/sign_in.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account was never added, was removed, or belongs to another tenant.</source>
        <extracomment>patmanager/core/sentences/service.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address names no feed</source>
        <extracomment>patmanager/core/sentences/clients.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of an organization or a project is not that of a feed.</source>
        <extracomment>patmanager/core/sentences/clients.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer could not be used</source>
        <extracomment>patmanager/core/sentences/service.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was cut short, or something else answered in place of Microsoft. {sentence}</source>
        <extracomment>patmanager/core/sentences/service.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was {code}. {sentence}</source>
        <extracomment>patmanager/core/sentences/service.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer with its secret was lost on the way. The token had been made all the same, so it was revoked: nothing is left of it.</source>
        <extracomment>patmanager/core/sentences/service.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application id is not known</source>
        <extracomment>patmanager/core/sentences/sign_in.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application registration has no consent for the Azure DevOps permissions vso.pats, vso.pats_manage and vso.profile, or the consent was declined.</source>
        <extracomment>patmanager/core/sentences/sign_in.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The application registration may lack vso.pats or vso.pats_manage, your access level may be below Basic, or you never opened this organization in a browser.</source>
        <extracomment>patmanager/core/sentences/service.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audience of the request was refused. {sentence}</source>
        <extracomment>patmanager/core/sentences/pat_errors.py, patmanager/core/sentences/renewing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit log is empty: nothing happened, or it is switched off (Organization settings, Policies, Log audit events).</source>
        <extracomment>patmanager/core/sentences/report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit log was not read: {reason}</source>
        <extracomment>patmanager/core/sentences/report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The browser was closed, its window is still open behind others, or the page stopped at something that it could not accept.</source>
        <extracomment>patmanager/core/sentences/sign_in.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {subject} is not trusted</source>
        <extracomment>patmanager/core/sentences/network.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change was not begun, since it could get in the way of the other one.</source>
        <extracomment>patmanager/core/sentences/local.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change was not begun, since it could not be written down first.</source>
        <extracomment>patmanager/core/sentences/local.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code says why; your help desk can look it up with the details below.</source>
        <extracomment>patmanager/core/sentences/sign_in.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command ended before its work was done.</source>
        <extracomment>patmanager/core/sentences/input.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection broke at the wrong moment, or something else answered.</source>
        <extracomment>patmanager/core/sentences/service.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection broke at the wrong moment, or something else answered. The service may or may not have acted.</source>
        <extracomment>patmanager/core/sentences/service.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was not made, so nothing was sent.</source>
        <extracomment>patmanager/core/sentences/network.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device code was not offered or was refused ({code}).</source>
        <extracomment>patmanager/core/sentences/sign_in.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The directory (tenant) is misspelt or another company&apos;s, where you are not a guest.</source>
        <extracomment>patmanager/core/sentences/sign_in.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full or the folder is read-only. {sentence}</source>
        <extracomment>patmanager/core/sentences/local.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, the folder is not there, or you may not write in it.</source>
        <extracomment>patmanager/core/sentences/administration.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end date of {subject} was refused. {sentence}</source>
        <extracomment>patmanager/core/sentences/pat_errors.py, patmanager/core/sentences/renewing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The endpoints file cannot be used</source>
        <extracomment>patmanager/core/sentences/local.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be read</source>
        <extracomment>patmanager/core/sentences/input.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be read: {detail}</source>
        <extracomment>patmanager/core/sentences/own_rules.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <extracomment>patmanager/core/sentences/administration.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is broken, or it mixes Microsoft&apos;s sign-in with other hosts, which would send your sign-in to a stranger.</source>
        <extracomment>patmanager/core/sentences/local.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than one megabyte.</source>
        <extracomment>patmanager/core/sentences/own_rules.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is no TOML: {detail}.</source>
        <extracomment>patmanager/core/sentences/own_rules.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not valid TOML. {sentence}</source>
        <extracomment>patmanager/core/sentences/local.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was put aside and the built-in settings are used: {subject}</source>
        <extracomment>patmanager/core/sentences/local.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id is mistyped, belongs to another tenant, or lacks the Azure DevOps permissions.</source>
        <extracomment>patmanager/core/sentences/sign_in.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id of a cause of your own begins with “own_”.</source>
        <extracomment>patmanager/core/sentences/own_rules.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id of the person was refused. {sentence}</source>
        <extracomment>patmanager/core/sentences/pat_errors.py, patmanager/core/sentences/renewing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id of {subject} was refused. {sentence}</source>
        <extracomment>patmanager/core/sentences/pat_errors.py, patmanager/core/sentences/renewing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kept sign-in could not be read. It was put aside.</source>
        <extracomment>patmanager/core/sentences/sign_in.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain asked for its password and got none.</source>
        <extracomment>patmanager/core/sentences/keychain.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain could not be opened.</source>
        <extracomment>patmanager/core/sentences/keychain.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain did not do what was asked. {sentence}</source>
        <extracomment>patmanager/core/sentences/keychain.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain does not answer</source>
        <extracomment>patmanager/core/sentences/keychain.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain does not tell how a change of “{name}” ended</source>
        <extracomment>patmanager/core/sentences/pending.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain gave back something else</source>
        <extracomment>patmanager/core/sentences/keychain.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain is damaged or another program answers in its place.</source>
        <extracomment>patmanager/core/sentences/keychain.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <extracomment>patmanager/core/sentences/keychain.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain refused</source>
        <extracomment>patmanager/core/sentences/keychain.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain was asked but gave no answer in time.</source>
        <extracomment>patmanager/core/sentences/keychain.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain&apos;s question was closed</source>
        <extracomment>patmanager/core/sentences/keychain.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kind of account was refused. {sentence}</source>
        <extracomment>patmanager/core/sentences/pat_errors.py, patmanager/core/sentences/renewing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kind of token was refused. {sentence}</source>
        <extracomment>patmanager/core/sentences/pat_errors.py, patmanager/core/sentences/renewing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The local record cannot be written</source>
        <extracomment>patmanager/core/sentences/local.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The local record was damaged and is made anew</source>
        <extracomment>patmanager/core/sentences/local.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is newer than this patmanager. A policy of your organization may be behind it.</source>
        <extracomment>patmanager/core/sentences/pat_errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name {subject} was refused. {sentence}</source>
        <extracomment>patmanager/core/sentences/pat_errors.py, patmanager/core/sentences/renewing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name, a scope or the end date does not fit the service&apos;s rules.</source>
        <extracomment>patmanager/core/sentences/service.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network address of the request was refused. {sentence}</source>
        <extracomment>patmanager/core/sentences/pat_errors.py, patmanager/core/sentences/renewing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network or the service is slow.</source>
        <extracomment>patmanager/core/sentences/network.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new secret is safe. Revoke the old token in {organization} once nothing uses it any more.</source>
        <extracomment>patmanager/core/sentences/pending.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new secret of “{name}” cannot be found</source>
        <extracomment>patmanager/core/sentences/pending.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new token is made and kept, and {subject} was not revoked.</source>
        <extracomment>patmanager/core/sentences/clients.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organization that {subject} is for was refused. {sentence}</source>
        <extracomment>patmanager/core/sentences/pat_errors.py, patmanager/core/sentences/renewing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The organization&apos;s part of the token is not there</source>
        <extracomment>patmanager/core/sentences/pat_errors.py, patmanager/core/sentences/renewing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The owner of the feed.</source>
        <extracomment>patmanager/core/sentences/explained.py, patmanager/core/sentences/letters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The owner of the feed. Where: {where}.</source>
        <extracomment>patmanager/core/sentences/explained.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The owner of the feed. Where: {where}. Whom to ask: {contact}.</source>
        <extracomment>patmanager/core/sentences/explained.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The owner of the feed. Whom to ask: {contact}.</source>
        <extracomment>patmanager/core/sentences/explained.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The people who look after this computer&apos;s settings.</source>
        <extracomment>patmanager/core/sentences/local.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The people who look after this computer.</source>
        <extracomment>patmanager/core/sentences/network.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The people who look after your network.</source>
        <extracomment>patmanager/core/sentences/network.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The people who registered patmanager in Microsoft Entra.</source>
        <extracomment>patmanager/core/sentences/pat_errors.py, patmanager/core/sentences/renewing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The people who registered the application in Microsoft Entra.</source>
        <extracomment>patmanager/core/sentences/explained.py, patmanager/core/sentences/letters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The people who registered the application in Microsoft Entra. Where: {where}.</source>
        <extracomment>patmanager/core/sentences/explained.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The people who registered the application in Microsoft Entra. Where: {where}. Whom to ask: {contact}.</source>
        <extracomment>patmanager/core/sentences/explained.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The people who registered the application in Microsoft Entra. Whom to ask: {contact}.</source>
        <extracomment>patmanager/core/sentences/explained.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person’s name is that of a program</source>
        <extracomment>patmanager/core/sentences/report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy that restricts creating and renewing tokens refused {subject}. {sentence}</source>
        <extracomment>patmanager/core/sentences/renewing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy that restricts creating tokens refused {subject}. {sentence}</source>
        <extracomment>patmanager/core/sentences/pat_errors.py, patmanager/core/sentences/renewing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program az was not found.</source>
        <extracomment>patmanager/core/sentences/sign_in.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy did not let the question through</source>
        <extracomment>patmanager/core/sentences/network.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy refused, asks for a password or cannot be reached ({code}); nothing reached the service.</source>
        <extracomment>patmanager/core/sentences/network.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question was sent, but no answer came within the time limit.</source>
        <extracomment>patmanager/core/sentences/network.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason has no name yet.</source>
        <extracomment>patmanager/core/sentences/input.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason lies with the service; nothing you typed is wrong.</source>
        <extracomment>patmanager/core/sentences/pat_errors.py, patmanager/core/sentences/renewing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record could not be read and was kept aside: {subject}</source>
        <extracomment>patmanager/core/sentences/local.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registration lacks a permission, was changed, or is not meant for this.</source>
        <extracomment>patmanager/core/sentences/pat_errors.py, patmanager/core/sentences/renewing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request reached a host that looks after no tokens. {sentence}</source>
        <extracomment>patmanager/core/sentences/pat_errors.py, patmanager/core/sentences/renewing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request was meant for another service</source>
        <extracomment>patmanager/core/sentences/pat_errors.py, patmanager/core/sentences/renewing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request was sent, but no answer came from {organization} that can be relied on.</source>
        <extracomment>patmanager/core/sentences/service.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule may ask for a managed computer, a known network, or another second factor.</source>
        <extracomment>patmanager/core/sentences/sign_in.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret is not kept on this computer</source>
        <extracomment>patmanager/core/sentences/input.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret made for {subject} was not unique. {sentence}</source>
        <extracomment>patmanager/core/sentences/pat_errors.py, patmanager/core/sentences/renewing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret of {subject} is not in the keychain.</source>
        <extracomment>patmanager/core/sentences/input.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret of “{name}” was not kept</source>
        <extracomment>patmanager/core/sentences/pending.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret was tried in {organization} and refused; it was not kept.</source>
        <extracomment>patmanager/core/sentences/input.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server could not be reached.</source>
        <extracomment>patmanager/core/sentences/network.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service also looks at where a request comes from, by name or by network address.</source>
        <extracomment>patmanager/core/sentences/pat_errors.py, patmanager/core/sentences/renewing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service failed while answering ({code}). {sentence}</source>
        <extracomment>patmanager/core/sentences/service.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service failed while it changed {subject}. {sentence}</source>
        <extracomment>patmanager/core/sentences/pat_errors.py, patmanager/core/sentences/renewing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service failed while it made {subject}. {sentence}</source>
        <extracomment>patmanager/core/sentences/pat_errors.py, patmanager/core/sentences/renewing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service gave no reason.</source>
        <extracomment>patmanager/core/sentences/stand_ins.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service has to read the organization&apos;s policies before it makes or changes a token. {sentence}</source>
        <extracomment>patmanager/core/sentences/pat_errors.py, patmanager/core/sentences/renewing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service has to read the tenant&apos;s policies before it makes or changes a token. {sentence}</source>
        <extracomment>patmanager/core/sentences/pat_errors.py, patmanager/core/sentences/renewing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service knows you but refused ({code}). {sentence}</source>
        <extracomment>patmanager/core/sentences/service.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service limits how much each person may ask within five minutes.</source>
        <extracomment>patmanager/core/sentences/service.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service named it {code}. {sentence}</source>
        <extracomment>patmanager/core/sentences/pat_errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service renews only tokens that still work.</source>
        <extracomment>patmanager/core/sentences/pat_errors.py, patmanager/core/sentences/renewing.py, patmanager/core/sentences/service.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service said {name}. {sentence}</source>
        <extracomment>patmanager/core/sentences/policies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service shows a secret once, when the token is made.</source>
        <extracomment>patmanager/core/sentences/input.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The setting {subject} does not take that value</source>
        <extracomment>patmanager/core/sentences/local.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings stay as they are: {subject}</source>
        <extracomment>patmanager/core/sentences/clients.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings were changed in the meantime</source>
        <extracomment>patmanager/core/sentences/clients.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in of the Azure CLI is missing or has ended.</source>
        <extracomment>patmanager/core/sentences/sign_in.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in page could not be opened.</source>
        <extracomment>patmanager/core/sentences/sign_in.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in page was not finished in time.</source>
        <extracomment>patmanager/core/sentences/sign_in.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source of the request is not supported. {sentence}</source>
        <extracomment>patmanager/core/sentences/pat_errors.py, patmanager/core/sentences/renewing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source was refused. {sentence}</source>
        <extracomment>patmanager/core/sentences/pat_errors.py, patmanager/core/sentences/renewing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The subject of the request was refused. {sentence}</source>
        <extracomment>patmanager/core/sentences/pat_errors.py, patmanager/core/sentences/renewing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tenant&apos;s policy on full-scoped tokens refused {subject}. {sentence}</source>
        <extracomment>patmanager/core/sentences/pat_errors.py, patmanager/core/sentences/renewing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tenant&apos;s policy on global tokens refused {subject}. {sentence}</source>
        <extracomment>patmanager/core/sentences/pat_errors.py, patmanager/core/sentences/renewing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tenant&apos;s policy on the maximum lifespan refused the end date of {subject}. {sentence}</source>
        <extracomment>patmanager/core/sentences/pat_errors.py, patmanager/core/sentences/renewing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is empty.</source>
        <extracomment>patmanager/core/sentences/input.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is accepted, but you lack rights on the feed: ask an owner of the feed to add you.</source>
        <extracomment>patmanager/core/sentences/places.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is active in {organization}. If you copied its secret, say so; else revoke the token, since nobody can use it.</source>
        <extracomment>patmanager/core/sentences/pending.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is still active in {organization}. Revoke it if you still want that.</source>
        <extracomment>patmanager/core/sentences/pending.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token needs a name</source>
        <extracomment>patmanager/core/sentences/pat_errors.py, patmanager/core/sentences/renewing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token {subject} was refused as not valid. {sentence}</source>
        <extracomment>patmanager/core/sentences/pat_errors.py, patmanager/core/sentences/renewing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tokens of others are shown to Project Collection Administrators, the audit log to people with the permission View audit log.</source>
        <extracomment>patmanager/core/sentences/administration.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token’s name is that of a program</source>
        <extracomment>patmanager/core/sentences/report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value was left out. {sentence}</source>
        <extracomment>patmanager/core/sentences/local.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then decide whether to change it again.</source>
        <extracomment>patmanager/core/sentences/service.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no cause “{cause}”; one of your own begins with “own_” and stands before.</source>
        <extracomment>patmanager/core/sentences/own_rules.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no organization {organization}</source>
        <extracomment>patmanager/core/sentences/service.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no sign-in on this computer that Microsoft still accepts.</source>
        <extracomment>patmanager/core/sentences/sign_in.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such feed in {organization}, or you may not see it: look at its address.</source>
        <extracomment>patmanager/core/sentences/places.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no token {subject} in {organization}. {sentence}</source>
        <extracomment>patmanager/core/sentences/pat_errors.py, patmanager/core/sentences/renewing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no “{key}”; there are {known}.</source>
        <extracomment>patmanager/core/sentences/own_rules.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to explain</source>
        <extracomment>patmanager/core/sentences/input.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There were too many requests from your account.</source>
        <extracomment>patmanager/core/sentences/service.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account cannot have tokens</source>
        <extracomment>patmanager/core/sentences/pat_errors.py, patmanager/core/sentences/renewing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no safe place for secrets</source>
        <extracomment>patmanager/core/sentences/keychain.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This did not work</source>
        <extracomment>patmanager/core/sentences/input.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This error belongs to SSH keys and not to tokens.</source>
        <extracomment>patmanager/core/sentences/pat_errors.py, patmanager/core/sentences/renewing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is most likely {token}: it ended on {end}.</source>
        <extracomment>patmanager/core/sentences/suspects.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not allowed here</source>
        <extracomment>patmanager/core/sentences/input.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is usually short.</source>
        <extracomment>patmanager/core/sentences/service.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This may be {token} in {organization}: it was revoked.</source>
        <extracomment>patmanager/core/sentences/suspects.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This may be {token}: it works, but not for packages.</source>
        <extracomment>patmanager/core/sentences/suspects.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This may be {token}: it works, but only in {organization}.</source>
        <extracomment>patmanager/core/sentences/suspects.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program asks for these permissions only once somebody looks after the tokens of others: vso.tokenadministration, vso.graph and vso.auditlog.</source>
        <extracomment>patmanager/core/sentences/administration.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program can only read the secret from a file: it will stand there, readable for you alone.</source>
        <extracomment>patmanager/core/sentences/places.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program installs from somewhere else by default and goes on doing so: name the feed in your project.</source>
        <extracomment>patmanager/core/sentences/places.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This token has lived as long as your company allows, which was until {limit}. Rotate it: a new token takes its place.</source>
        <extracomment>patmanager/core/sentences/objections.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This token is not there any more</source>
        <extracomment>patmanager/core/sentences/pat_errors.py, patmanager/core/sentences/renewing.py, patmanager/core/sentences/service.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This token was changed elsewhere</source>
        <extracomment>patmanager/core/sentences/service.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version leaves it as it is and changes nothing.</source>
        <extracomment>patmanager/core/sentences/local.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token</source>
        <extracomment>patmanager/core/sentences/report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens</source>
        <extracomment>patmanager/core/sentences/report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens can be looked after by programs on Azure DevOps Services only.</source>
        <extracomment>patmanager/core/sentences/input.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens can live for a year.</source>
        <extracomment>patmanager/core/sentences/policy_records.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens changed or renewed</source>
        <extracomment>patmanager/core/sentences/report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens ended</source>
        <extracomment>patmanager/core/sentences/report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens for all organizations</source>
        <extracomment>patmanager/core/sentences/letters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens for every organization</source>
        <extracomment>patmanager/core/sentences/policies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens for every organization are no longer made</source>
        <extracomment>patmanager/core/sentences/pat_errors.py, patmanager/core/sentences/renewing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens for every organization are no longer renewed</source>
        <extracomment>patmanager/core/sentences/renewing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens for every organization cannot be renewed since 15 March 2026 and stop on 1 December 2026. Make one token for each organization instead.</source>
        <extracomment>patmanager/core/sentences/objections.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens for more than packages in {organization}</source>
        <extracomment>patmanager/core/sentences/letters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens found in a public repository</source>
        <extracomment>patmanager/core/sentences/report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens found in public</source>
        <extracomment>patmanager/core/sentences/policies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens have to name their scopes, new ones and renewed ones.</source>
        <extracomment>patmanager/core/sentences/policy_records.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens made</source>
        <extracomment>patmanager/core/sentences/report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens revoked</source>
        <extracomment>patmanager/core/sentences/report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens revoked by the service</source>
        <extracomment>patmanager/core/sentences/report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens with full access</source>
        <extracomment>patmanager/core/sentences/policies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokens you have stay valid until they end.</source>
        <extracomment>patmanager/core/sentences/pat_errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told by names and scopes: look before you act. What runs by itself needs no PAT.</source>
        <extracomment>patmanager/core/sentences/report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again and answer the keychain.</source>
        <extracomment>patmanager/core/sentences/keychain.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again at {until}.</source>
        <extracomment>patmanager/core/sentences/service.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again from your company&apos;s network.</source>
        <extracomment>patmanager/core/sentences/pat_errors.py, patmanager/core/sentences/renewing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <extracomment>patmanager/core/sentences/pat_errors.py, patmanager/core/sentences/renewing.py, patmanager/core/sentences/service.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again.</source>
        <extracomment>patmanager/core/sentences/input.py, patmanager/core/sentences/keychain.py, patmanager/core/sentences/network.py, patmanager/core/sentences/service.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try on the company&apos;s network or computer.</source>
        <extracomment>patmanager/core/sentences/sign_in.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try once more.</source>
        <extracomment>patmanager/core/sentences/sign_in.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two tokens with the same name could not be told apart.</source>
        <extracomment>patmanager/core/sentences/input.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two versions are installed on this computer.</source>
        <extracomment>patmanager/core/sentences/local.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name.</source>
        <extracomment>patmanager/core/sentences/pat_errors.py, patmanager/core/sentences/renewing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the beginning of a name, or the whole address.</source>
        <extracomment>patmanager/core/sentences/administration.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the keychain, then try again.</source>
        <extracomment>patmanager/core/sentences/keychain.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until it ends it works as before.</source>
        <extracomment>patmanager/core/sentences/renewing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until it is revoked, or ends on {end}, whoever has its secret can do this: {what}.</source>
        <extracomment>patmanager/core/sentences/leak.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until then, copy a new token at once: it is not shown again.</source>
        <extracomment>patmanager/core/sentences/keychain.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until then, look at {subject} in the list: is it as you wanted it?</source>
        <extracomment>patmanager/core/sentences/service.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a token or Git Credential Manager over HTTPS.</source>
        <extracomment>patmanager/core/sentences/pat_errors.py, patmanager/core/sentences/renewing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the file that the emulator wrote.</source>
        <extracomment>patmanager/core/sentences/local.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a minute and try again.</source>
        <extracomment>patmanager/core/sentences/input.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each person holds</source>
        <extracomment>patmanager/core/sentences/report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What patmanager wrote, or had looked at, is no longer there: {subject}</source>
        <extracomment>patmanager/core/sentences/clients.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What tokens are made for</source>
        <extracomment>patmanager/core/sentences/report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was given is no name and no address of an organization.</source>
        <extracomment>patmanager/core/sentences/input.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was made is in the audit log; an allowlist may have let it through.</source>
        <extracomment>patmanager/core/sentences/report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was written could not be read back the same, so it does not count as kept.</source>
        <extracomment>patmanager/core/sentences/keychain.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed is still there.</source>
        <extracomment>patmanager/core/sentences/pat_errors.py, patmanager/core/sentences/renewing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it may do more than packages, make it compliant: packages may be allowed.</source>
        <extracomment>patmanager/core/sentences/renewing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where: {where}.</source>
        <extracomment>patmanager/core/sentences/explained.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which organization is meant?</source>
        <extracomment>patmanager/core/sentences/administration.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can change it: A Project Collection Administrator of {organization}: Organization settings, Policies.</source>
        <extracomment>patmanager/core/sentences/objections.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can change it: An Azure DevOps Administrator of your company (a role in Microsoft Entra): Organization settings, Microsoft Entra.</source>
        <extracomment>patmanager/core/sentences/objections.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can change it: the people who look after this computer&apos;s settings.</source>
        <extracomment>patmanager/core/sentences/objections.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom to ask: {contact}.</source>
        <extracomment>patmanager/core/sentences/explained.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>patmanager/core/sentences/report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working</source>
        <extracomment>patmanager/core/sentences/report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works in every organization</source>
        <extracomment>patmanager/core/sentences/findings.py, patmanager/core/sentences/report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works in every organization, which is not allowed</source>
        <extracomment>patmanager/core/sentences/report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not a member of {organization}</source>
        <extracomment>patmanager/core/sentences/service.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are offline, or a firewall or the name service is in the way.</source>
        <extracomment>patmanager/core/sentences/network.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You cancelled signing in</source>
        <extracomment>patmanager/core/sentences/sign_in.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not do this in {organization}</source>
        <extracomment>patmanager/core/sentences/pat_errors.py, patmanager/core/sentences/renewing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You stopped this</source>
        <extracomment>patmanager/core/sentences/input.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You were signed out</source>
        <extracomment>patmanager/core/sentences/sign_in.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You, with the steps above.</source>
        <extracomment>patmanager/core/sentences/administration.py, patmanager/core/sentences/clients.py, patmanager/core/sentences/explained.py, patmanager/core/sentences/input.py, patmanager/core/sentences/keychain.py, patmanager/core/sentences/letters.py, patmanager/core/sentences/local.py, patmanager/core/sentences/network.py, patmanager/core/sentences/pat_errors.py, patmanager/core/sentences/renewing.py, patmanager/core/sentences/service.py, patmanager/core/sentences/sign_in.py, patmanager/core/sentences/wording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You, with the steps above. Where: {where}.</source>
        <extracomment>patmanager/core/sentences/explained.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You, with the steps above. Where: {where}. Whom to ask: {contact}.</source>
        <extracomment>patmanager/core/sentences/explained.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You, with the steps above. Whom to ask: {contact}.</source>
        <extracomment>patmanager/core/sentences/explained.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You, with the steps above; else an administrator of Microsoft Entra in that company.</source>
        <extracomment>patmanager/core/sentences/sign_in.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You, with the steps above; else an administrator of that directory, who can invite you.</source>
        <extracomment>patmanager/core/sentences/sign_in.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You, with the steps above; else your help desk.</source>
        <extracomment>patmanager/core/sentences/clients.py, patmanager/core/sentences/keychain.py, patmanager/core/sentences/local.py, patmanager/core/sentences/network.py, patmanager/core/sentences/pat_errors.py, patmanager/core/sentences/renewing.py, patmanager/core/sentences/service.py, patmanager/core/sentences/sign_in.py, patmanager/core/sentences/wording.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You; else an administrator of Microsoft Entra in your company.</source>
        <extracomment>patmanager/core/sentences/administration.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your access level may be below Basic, or a policy keeps you from it.</source>
        <extracomment>patmanager/core/sentences/pat_errors.py, patmanager/core/sentences/renewing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your company allows a token to live fewer than {days} days; how many is not known.</source>
        <extracomment>patmanager/core/sentences/objections.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your company does not allow a token to live that long</source>
        <extracomment>patmanager/core/sentences/pat_errors.py, patmanager/core/sentences/renewing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your company does not allow tokens for every organization</source>
        <extracomment>patmanager/core/sentences/pat_errors.py, patmanager/core/sentences/renewing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your company does not allow tokens for every organization. Make one token for each organization instead.</source>
        <extracomment>patmanager/core/sentences/objections.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your company does not allow tokens with full access</source>
        <extracomment>patmanager/core/sentences/pat_errors.py, patmanager/core/sentences/renewing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your company does not allow tokens with full access: choose what the token needs.</source>
        <extracomment>patmanager/core/sentences/objections.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your company has not approved this program yet</source>
        <extracomment>patmanager/core/sentences/sign_in.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your company limits how long a token may live: until {limit} here.</source>
        <extracomment>patmanager/core/sentences/objections.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your company&apos;s proxy may want a name and password that it was not given.</source>
        <extracomment>patmanager/core/sentences/network.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your help desk, or a Project Collection Administrator of {organization}.</source>
        <extracomment>patmanager/core/sentences/pat_errors.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your help desk.</source>
        <extracomment>patmanager/core/sentences/explained.py, patmanager/core/sentences/letters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your help desk. Where: {where}.</source>
        <extracomment>patmanager/core/sentences/explained.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your help desk. Where: {where}. Whom to ask: {contact}.</source>
        <extracomment>patmanager/core/sentences/explained.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your help desk. Whom to ask: {contact}.</source>
        <extracomment>patmanager/core/sentences/explained.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organization&apos;s settings allow an end on {limit} at the latest.</source>
        <extracomment>patmanager/core/sentences/objections.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organization&apos;s settings allow less than this for packages.</source>
        <extracomment>patmanager/core/sentences/objections.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organization&apos;s settings allow tokens for packages only.</source>
        <extracomment>patmanager/core/sentences/objections.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organization&apos;s settings cannot be read</source>
        <extracomment>patmanager/core/sentences/local.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organization&apos;s settings do not allow full access: choose what the token needs.</source>
        <extracomment>patmanager/core/sentences/objections.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organization&apos;s settings do not allow {subject} here.</source>
        <extracomment>patmanager/core/sentences/objections.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organization&apos;s settings file cannot be read, so no token is made or renewed until it can. Ask the people who look after this computer to mend it.</source>
        <extracomment>patmanager/core/sentences/objections.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your organization&apos;s settings say so.</source>
        <extracomment>patmanager/core/sentences/objections.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your project must call the feed by the name that is shown.</source>
        <extracomment>patmanager/core/sentences/places.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your project must name the feed with a user, any@ before the host: the keychain is not asked otherwise.</source>
        <extracomment>patmanager/core/sentences/places.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your settings could not be read</source>
        <extracomment>patmanager/core/sentences/local.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sign-in does not include {sentence}.</source>
        <extracomment>patmanager/core/sentences/administration.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a few minutes from now</source>
        <extracomment>patmanager/core/sentences/stand_ins.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>artifacts-keyring is installed and is asked before the keychain: it signs you in by itself, and this token is used only where it does not answer.</source>
        <extracomment>patmanager/core/sentences/places.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>az gave no access token: {sentence}</source>
        <extracomment>patmanager/core/sentences/sign_in.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it</source>
        <extracomment>patmanager/core/sentences/stand_ins.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no code</source>
        <extracomment>patmanager/core/sentences/stand_ins.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <extracomment>patmanager/core/sentences/leak.py, patmanager/core/sentences/policies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <extracomment>patmanager/core/sentences/leak.py, patmanager/core/sentences/policies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>our organization</source>
        <extracomment>patmanager/core/sentences/letters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>patmanager checks what it knows of the rules before it asks Azure DevOps.</source>
        <extracomment>patmanager/core/sentences/input.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>patmanager looks again by itself, and at its next start: see what is pending.</source>
        <extracomment>patmanager/core/sentences/service.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>patmanager sends your sign-in only to the addresses of Azure DevOps.</source>
        <extracomment>patmanager/core/sentences/network.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the organization</source>
        <extracomment>patmanager/core/sentences/stand_ins.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} days at most.</source>
        <extracomment>patmanager/core/sentences/policies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: {problem} Only the rules that come with patmanager are used.</source>
        <extracomment>patmanager/core/sentences/own_rules.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{organization} allows tokens for packages only; {person} needs {scopes}. Could you put the group {group} on the allowlist of “Restrict PAT creation”?</source>
        <extracomment>patmanager/core/sentences/letters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{organization} belongs to another company&apos;s directory (tenant), and you have not signed in there with patmanager.</source>
        <extracomment>patmanager/core/sentences/sign_in.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{organization} does not answer. Nothing is changed until it does.</source>
        <extracomment>patmanager/core/sentences/pending.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{organization} is personal: it belongs to no company&apos;s Entra tenant.</source>
        <extracomment>patmanager/core/sentences/sign_in.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{organization} is understood, but not which of its feeds is meant.</source>
        <extracomment>patmanager/core/sentences/clients.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{organization} lets only people on its allowlist create and renew tokens. Tokens you have stay valid until they end.</source>
        <extracomment>patmanager/core/sentences/objections.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{organization} lets only some people create tokens</source>
        <extracomment>patmanager/core/sentences/pat_errors.py, patmanager/core/sentences/renewing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{organization} lets only some people renew tokens</source>
        <extracomment>patmanager/core/sentences/renewing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{organization} lets you have tokens for packages only.</source>
        <extracomment>patmanager/core/sentences/objections.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{organization} needs a sign-in of its own</source>
        <extracomment>patmanager/core/sentences/sign_in.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{organization} restricts tokens, and then refuses tokens for every organization too: this one may not work there.</source>
        <extracomment>patmanager/core/sentences/objections.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{organization} restricts who may create and renew tokens. It may refuse you.</source>
        <extracomment>patmanager/core/sentences/objections.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{organization} restricts who may create and renew tokens. Tokens for packages may still be allowed.</source>
        <extracomment>patmanager/core/sentences/objections.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} cannot sign in to {organization} (“{error}”). Which account is right, or could you invite this one as a guest?</source>
        <extracomment>patmanager/core/sentences/letters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} lacks a right in {organization}: “{error}”. Could you give it?</source>
        <extracomment>patmanager/core/sentences/letters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} needs a token for {days} days ({purpose}). Could you add the group {group} to the allowlist of the maximum PAT lifespan?</source>
        <extracomment>patmanager/core/sentences/letters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} needs a token that the scopes do not cover ({purpose}). Could you add the group {group} to the allowlist of “Restrict full-scoped PAT creation”?</source>
        <extracomment>patmanager/core/sentences/letters.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{program} finds no secret: what was written is no longer there. Set it up again.</source>
        <extracomment>patmanager/core/sentences/places.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{program} is refused: the token is ended, revoked, or not for this organization or purpose. Rotate it.</source>
        <extracomment>patmanager/core/sentences/places.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{program} works with {address}.</source>
        <extracomment>patmanager/core/sentences/places.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{program} would use another secret than this token&apos;s: something else wrote there. Set it up again.</source>
        <extracomment>patmanager/core/sentences/places.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sentence}</source>
        <extracomment>patmanager/core/sentences/administration.py, patmanager/core/sentences/clients.py, patmanager/core/sentences/input.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} did not answer in time</source>
        <extracomment>patmanager/core/sentences/network.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} did not take the token</source>
        <extracomment>patmanager/core/sentences/clients.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} has ended, and the service does not bring it back.</source>
        <extracomment>patmanager/core/sentences/service.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} has ended, and the service does not bring it back. {sentence}</source>
        <extracomment>patmanager/core/sentences/pat_errors.py, patmanager/core/sentences/renewing.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} is no longer as the list shows it: it now ends at {until}.</source>
        <extracomment>patmanager/core/sentences/service.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} is not installed</source>
        <extracomment>patmanager/core/sentences/clients.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} is not one of Microsoft&apos;s own addresses.</source>
        <extracomment>patmanager/core/sentences/input.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} was asked to keep the secret, and did not.</source>
        <extracomment>patmanager/core/sentences/clients.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} was not created</source>
        <extracomment>patmanager/core/sentences/service.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject} was not found on this computer, so it could not be set up.</source>
        <extracomment>patmanager/core/sentences/clients.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tokens} tokens of {people} people work in {organization}, as of {day}.</source>
        <extracomment>patmanager/core/sentences/report.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} An allowlist may except you.</source>
        <extracomment>patmanager/core/sentences/policies.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}” is missing.</source>
        <extracomment>patmanager/core/sentences/own_rules.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}” takes a list of texts.</source>
        <extracomment>patmanager/core/sentences/own_rules.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}” takes one line of text, or several as a list.</source>
        <extracomment>patmanager/core/sentences/own_rules.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}” takes one of {known}.</source>
        <extracomment>patmanager/core/sentences/own_rules.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is revoked in {organization}, as you wanted.</source>
        <extracomment>patmanager/core/sentences/pending.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” may have been made</source>
        <extracomment>patmanager/core/sentences/pending.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” stays in {organization}: the token made in its place is not active any more.</source>
        <extracomment>patmanager/core/sentences/pending.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was changed in {organization}, as you wanted.</source>
        <extracomment>patmanager/core/sentences/pending.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was made in {organization}, and its secret is kept.</source>
        <extracomment>patmanager/core/sentences/pending.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was made in {organization}, but its secret was lost on the way. The token is revoked: nothing is left of it.</source>
        <extracomment>patmanager/core/sentences/pending.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was not changed in {organization}.</source>
        <extracomment>patmanager/core/sentences/pending.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was not made in {organization}.</source>
        <extracomment>patmanager/core/sentences/pending.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was not renewed in {organization}.</source>
        <extracomment>patmanager/core/sentences/pending.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was renewed in {organization}.</source>
        <extracomment>patmanager/core/sentences/pending.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” was rotated, and the old token is still active</source>
        <extracomment>patmanager/core/sentences/pending.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}”, whose secret was not kept, is not active any more in {organization}.</source>
        <extracomment>patmanager/core/sentences/pending.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” has more than one star: “also” takes further words.</source>
        <extracomment>patmanager/core/sentences/own_rules.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is too short: it takes at least {least} letters or digits.</source>
        <extracomment>patmanager/core/sentences/own_rules.py</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
