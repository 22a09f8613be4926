"""The pages of the sign-in, as Jinja templates: plain HTML that works without a script.

The ids `user`, `password`, `code` of the fields and `next`, `cancel`, `accept`, `deny` of the
buttons are what an automated browser may rely on.
"""

LAYOUT = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>{{ title }} · emulated Microsoft Entra</title>
<style>
:root { color-scheme: light dark; --page: #f4f6f8; --card: #fff; --text: #1b1f24; --quiet: #57606a;
  --line: #d0d7de; --accent: #0b63ce; --on-accent: #fff; --stop: #c4232f; --demo: #f0ebfa; }
@media (prefers-color-scheme: dark) { :root { --page: #1b1e23; --card: #24282e; --text: #e8ecf1;
  --quiet: #a3adb8; --line: #4a525c; --accent: #6cb2ff; --on-accent: #10141a; --stop: #ff8a80;
  --demo: #2d2a3a; } }
* { box-sizing: border-box; }
body { margin: 0; padding: 24px 16px; background: var(--page); color: var(--text);
  font: 16px/1.5 Inter, system-ui, sans-serif; }
main, aside { max-width: 440px; margin: 0 auto 16px; border-radius: 8px; padding: 24px; }
main { background: var(--card); border: 1px solid var(--line); margin-top: 4vh; }
aside { background: var(--demo); }
h1 { font-size: 22px; line-height: 1.3; margin: 0 0 16px; }
h2 { font-size: 16px; margin: 0 0 8px; }
p { margin: 0 0 12px; }
.quiet { color: var(--quiet); font-size: 14px; }
.error { color: var(--stop); font-weight: 600; }
label { display: block; font-weight: 600; margin-bottom: 4px; }
input { width: 100%; font: inherit; color: inherit; background: var(--page); padding: 8px 12px;
  border: 1px solid var(--quiet); border-radius: 4px; margin-bottom: 16px; }
button { font: inherit; font-weight: 600; padding: 8px 16px; border-radius: 4px; cursor: pointer;
  border: 1px solid var(--quiet); background: transparent; color: inherit; }
button.primary { background: var(--accent); border-color: var(--accent); color: var(--on-accent); }
button.choice { display: block; width: 100%; text-align: left; margin-bottom: 8px; }
button.choice span { display: block; font-weight: 400; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.row { display: flex; gap: 8px; justify-content: flex-end; }
code, .big { font-family: ui-monospace, "DejaVu Sans Mono", monospace; overflow-wrap: anywhere; }
.big { font-size: 28px; letter-spacing: 4px; margin: 0; }
ul { margin: 0 0 16px; padding-left: 20px; }
dl { display: grid; grid-template-columns: auto 1fr; gap: 0 12px; margin: 0 0 16px;
  font-size: 14px; } dt { color: var(--quiet); } dd { margin: 0; overflow-wrap: anywhere; }
</style>
</head>
<body>
<main>
<h1>{{ title }}</h1>
{% block main %}{% endblock %}
</main>
{% block demo %}{% endblock %}
</body>
</html>
"""

FORM = """{% extends "layout" %}
{% block main %}
{% if message %}<p class="error" id="error" role="alert">{{ message }}</p>{% endif %}
<form method="post" action="/login">
<input type="hidden" name="flow" value="{{ flow }}">
{% block fields %}{% endblock %}
</form>
{% endblock %}
"""

BUTTONS = """<div class="row">
<button type="submit" name="do" value="cancel" id="cancel" formnovalidate>Cancel</button>
<button type="submit" name="do" value="next" id="next" class="primary">{{ deed }}</button>
</div>"""

# Enter presses a form's first button: one out of sight stands before Cancel.
ENTER = """<button type="submit" name="do" value="next" tabindex="-1" aria-hidden="true"
 style="position:absolute;left:-9999px">Next</button>"""

USER = """{% extends "form" %}
{% block fields %}
{% include "enter" %}
<p class="quiet">to continue to {{ application }}</p>
<label for="user">Work or school account</label>
<input id="user" name="user" type="email" value="{{ user }}" autocomplete="username" required
 autofocus spellcheck="false" {% if message %}aria-invalid="true" aria-describedby="error"
 {% endif %}>
{% include "buttons" %}
{% endblock %}
{% block demo %}
<aside aria-labelledby="demo">
<h2 id="demo">This is the emulator. Sign in as:</h2>
{% for person in people %}
<form method="post" action="/login">
<input type="hidden" name="flow" value="{{ flow }}">
<input type="hidden" name="do" value="next">
<button class="choice" name="user" value="{{ person.user }}">{{ person.display_name }}
<span class="quiet">{{ person.user }} · {{ person.role }}</span></button>
</form>
{% endfor %}
</aside>
{% endblock %}
"""

SECOND_PAGE = """{% extends "form" %}
{% block fields %}
{% include "enter" %}
<p class="quiet">{{ user }}</p>
<input type="hidden" name="user" value="{{ user }}" autocomplete="username">
<label for="password">Password</label>
<input id="password" name="password" type="password" autocomplete="current-password" required
 autofocus {% if message %}aria-invalid="true" aria-describedby="error"{% endif %}>
{% include "buttons" %}
{% endblock %}
{% block demo %}
<aside aria-labelledby="demo">
<h2 id="demo">This is the emulator. The password is</h2>
<p><code id="shown-password">{{ password }}</code></p>
<button type="button" id="fill" hidden>Fill it in</button>
</aside>
<script nonce="{{ script_nonce }}">
const fill = document.getElementById("fill");
fill.hidden = false;
fill.onclick = () => {
  const field = document.getElementById("password");
  field.value = document.getElementById("shown-password").textContent;
  field.focus();
};
</script>
{% endblock %}
"""

CODE = """{% extends "form" %}
{% block fields %}
{% include "enter" %}
<p class="quiet">{{ user }}</p>
<p>Type the code that your authenticator app shows.</p>
<label for="code">Code</label>
<input id="code" name="code" inputmode="numeric" autocomplete="one-time-code" required
 autofocus maxlength="8" {% if message %}aria-invalid="true" aria-describedby="error"{% endif %}>
{% include "buttons" %}
{% endblock %}
{% block demo %}
<aside aria-labelledby="demo">
<h2 id="demo">This is the emulator. Your authenticator shows</h2>
<p class="big" id="shown-code">{{ code }}</p>
<p class="quiet" id="left">new code in {{ seconds }} s</p>
<button type="button" id="fill" hidden>Fill it in</button>
</aside>
<script nonce="{{ script_nonce }}">
const shown = document.getElementById("shown-code"), left = document.getElementById("left");
let seconds = {{ seconds }};
const fill = document.getElementById("fill");
fill.hidden = false;
fill.onclick = () => {
  const field = document.getElementById("code");
  field.value = shown.textContent;
  field.focus();
};
setInterval(async () => {
  seconds -= 1;
  if (seconds <= 0) {
    const answer = await fetch("{{ authenticator }}");
    if (!answer.ok) { return; }
    const next = await answer.json();
    shown.textContent = next.code;
    seconds = next.seconds;
  }
  left.textContent = `new code in ${seconds} s`;
}, 1000);
</script>
{% endblock %}
"""

PICK = """{% extends "form" %}
{% block fields %}
<p class="quiet">to continue to {{ application }}</p>
{% for person in people %}
<button class="choice" name="pick" value="{{ person.user }}">{{ person.display_name }}
<span class="quiet">{{ person.user }} · signed in</span></button>
{% endfor %}
<button class="choice" name="pick" value="" id="other">Use another account</button>
<div class="row">
<button type="submit" name="do" value="cancel" id="cancel">Cancel</button>
</div>
{% endblock %}
"""

CONFIRM = """{% extends "form" %}
{% block fields %}
<p>You are signing in to <strong>{{ application }}</strong> on another device. Go on only if you
started that yourself and typed a code that this device showed you.</p>
{% include "buttons" %}
{% endblock %}
"""

CONSENT = """{% extends "form" %}
{% block fields %}
<p class="quiet">{{ user }}</p>
<p><strong>{{ application }}</strong> would like to:</p>
<ul>
{% for name, words in permissions %}
<li>{{ words }} <span class="quiet">({{ name }})</span></li>
{% endfor %}
</ul>
<p class="quiet">In the organizations of Azure DevOps that you can open yourself.</p>
<div class="row">
<button type="submit" name="do" value="deny" id="deny">Cancel</button>
<button type="submit" name="do" value="accept" id="accept" class="primary">Accept</button>
</div>
{% endblock %}
"""

REFUSED = """{% extends "layout" %}
{% block main %}
<p class="error" id="error" role="alert">{{ words }}</p>
<h2>Troubleshooting details</h2>
<dl>
<dt>Trace ID</dt><dd>{{ trace_id }}</dd>
<dt>Correlation ID</dt><dd>{{ correlation_id }}</dd>
<dt>Timestamp</dt><dd>{{ timestamp }}</dd>
</dl>
{% if attempt %}
<form method="post" action="/login">
<input type="hidden" name="flow" value="{{ attempt }}">
<div class="row">
<button type="submit" name="do" value="return" id="return">Return to the application</button>
</div>
</form>
{% else %}
<p>Close this page, and cancel the sign-in in the application.</p>
{% endif %}
{% endblock %}
"""

FORM_POST = """<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>{{ title }}</title></head>
<body>
<form method="post" action="{{ address }}" id="answer">
{% for name, value in fields.items() %}
<input type="hidden" name="{{ name }}" value="{{ value }}">
{% endfor %}
<noscript><p>One step is left.</p><button type="submit">Continue</button></noscript>
</form>
<script nonce="{{ script_nonce }}">document.getElementById("answer").submit();</script>
</body>
</html>
"""

DEVICE = """{% extends "layout" %}
{% block main %}
{% if message %}<p class="error" id="error" role="alert">{{ message }}</p>{% endif %}
<form method="post" action="/devicelogin">
<p>Type the code that the application shows.</p>
<label for="user-code">Code</label>
<input id="user-code" name="user_code" value="{{ user_code }}" required autofocus
 autocomplete="off" spellcheck="false" maxlength="12"
 {% if message %}aria-invalid="true" aria-describedby="error"{% endif %}>
<div class="row"><button type="submit" id="next" class="primary">Next</button></div>
</form>
{% endblock %}
"""

DONE = """{% extends "layout" %}
{% block main %}
<p id="done" role="status">{{ words }}</p>
{% endblock %}
"""

TEMPLATES = {
    "layout": LAYOUT,
    "form": FORM,
    "buttons": BUTTONS,
    "enter": ENTER,
    "user": USER,
    "password": SECOND_PAGE,
    "code": CODE,
    "pick": PICK,
    "confirm": CONFIRM,
    "consent": CONSENT,
    "refused": REFUSED,
    "form_post": FORM_POST,
    "device": DEVICE,
    "done": DONE,
}
