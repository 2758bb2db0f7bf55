// The parts of the page beside the reference: each reads and sets what lies below /__mock.
const $ = (id) => document.getElementById(id);

async function call(path, method = 'GET', body) {
  const answer = await fetch('/__mock/' + path, { method, body: body && JSON.stringify(body) });
  const value = await answer.json();
  $('problem').hidden = answer.ok;
  if (!answer.ok) {
    $('problem').textContent = value.error.message;
    throw new Error(value.error.message);
  }
  return value;
}

function element(name, properties = {}, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

const pretty = (value) => JSON.stringify(value, null, 2);
const integration = () => '?integration=' + encodeURIComponent($('integrations').value);

const show = {
  async journal() {
    const { requests } = await call('requests');
    $('requests').replaceChildren(...requests.reverse().flatMap((request) => {
      const detail = element('tr', { hidden: true }, element('td'), element('td', { colSpan: 3 }, element('pre', {
        textContent: pretty({ at: request.at, faults: request.faults, headers: request.headers, body: request.body }),
      })));
      const line = element('tr', { className: 'open', onclick: () => { detail.hidden = !detail.hidden; } },
        element('td', { textContent: request.number }),
        element('td', { textContent: `${request.method} ${request.path}${request.query && '?' + request.query}` }),
        element('td', { textContent: request.operation ?? '' }),
        element('td', { textContent: request.status ?? '', className: request.status < 400 ? 'good' : 'bad' }));
      return [line, detail];
    }));
  },

  async data() {
    const { integrations } = await call('integrations');
    const about = await call('');
    const ids = [...new Set([about.integration, ...integrations.map((one) => one.id)])];
    const chosen = $('integrations').value;
    $('integrations').replaceChildren(...ids.map((id) => element('option', { textContent: id, selected: id === chosen })));
    const { lists } = await call('records' + integration());
    $('lists').replaceChildren(...Object.entries(lists).map(([path, count]) => element('li', {}, element('button', {
      async onclick() {
        document.querySelector('#lists [aria-current]')?.removeAttribute('aria-current');
        this.setAttribute('aria-current', 'true');
        const { records } = await call('records' + path.replace(/\/\{[^}]*\}/, '') + integration());
        $('records').textContent = pretty(records);
      },
    }, element('span', { textContent: path }), element('span', { textContent: count })))));
  },

  async faults() {
    const { rules, names, words, codes } = await call('faults');
    $('rules').replaceChildren(...rules.map(({ rule, seen }) => element('li', {},
      element('code', { textContent: rule }), element('span', { textContent: `${seen} requests looked at` }),
      element('button', { textContent: 'Remove', onclick: () => remove(rule) }))));
    const areas = Map.groupBy(codes, ({ code }) => code.split('.')[0]);
    const lines = [['Connection and answer', names.map((name) => ({ code: name, description: words[name] }))], ...areas];
    $('switches').replaceChildren(...lines.flatMap(([area, faults]) => [
      element('h3', { textContent: area }),
      ...faults.map(({ code, status, description }) => {
        const rule = ruleOf(code);
        const box = element('input', {
          type: 'checkbox', name: code, checked: rules.some((known) => known.rule === rule),
          onchange() { this.checked ? add(rule) : remove(rule); },
        });
        const text = element('span', {}, element('code', { innerHTML: code.replace(/[._]/g, '$&<wbr>') }), status ? ` ${status}` : '',
          element('small', { textContent: description }));
        return element('label', {}, box, text);
      }),
    ]));
  },

  async webhooks() {
    const { names, url, deliveries } = await call('webhooks');
    $('target').url.value ||= url ?? '';
    $('names').replaceChildren(...names.map((name) => element('button', {
      textContent: 'Send ' + name,
      async onclick() { await call('webhooks/' + name, 'POST', {}); show.webhooks(); },
    })));
    $('deliveries').parentElement.hidden = !deliveries.length;
    $('deliveries').replaceChildren(...deliveries.reverse().map((delivery) => element('tr', {},
      element('td', { textContent: delivery.at.slice(11, 19) }), element('td', { textContent: delivery.name }),
      element('td', { textContent: delivery.problem ?? `${delivery.status} ${delivery.rejected ?? ''}` }))));
  },
};

function ruleOf(fault) {
  const { operation, when } = $('rule');
  return `${operation.value && operation.value + ' '}${fault}${when.value && '; ' + when.value}`;
}
const add = (rule) => call('faults', 'POST', { rule }).finally(show.faults);
const remove = (rule) => call('faults?rule=' + encodeURIComponent(rule), 'DELETE').finally(show.faults);

$('rule').onchange = show.faults;
$('integrations').onchange = show.data;
$('target').onsubmit = async (event) => {
  event.preventDefault();
  await call('webhooks', 'PUT', { url: event.target.url.value || null, secret: event.target.secret.value });
};
document.querySelector('[data-do=forget]').onclick = () => call('requests', 'DELETE').then(show.journal);
document.querySelector('[data-do=reset]').onclick = () => call('reset', 'POST', {}).then(show.data);

function route() {
  const parts = ['journal', 'data', 'faults', 'webhooks'];
  const part = parts.find((part) => location.hash === '#' + part) ?? 'reference';
  for (const section of document.querySelectorAll('section')) section.hidden = section.id !== part;
  for (const link of document.querySelectorAll('nav a')) {
    link.hash === '#' + part ? link.setAttribute('aria-current', 'page') : link.removeAttribute('aria-current');
  }
  show[part]?.();
}

async function start() {
  const about = await call('');
  $('about').textContent = `${about.operations} operations · key ${about.key} · ${about.records} records · seed ${about.seed}`;
  const content = await call('openapi.json');
  const ids = Object.values(content.paths).flatMap((item) => Object.values(item).map((one) => one.operationId)).filter(Boolean);
  $('rule').operation.append(...ids.sort().map((id) => element('option', { textContent: id })));
  Scalar.createApiReference('#scalar', {
    content, withDefaultFonts: false, telemetry: false, hideClientButton: true, agent: { disabled: true },
    authentication: { securitySchemes: content['x-mock'].authentication },
    proxyUrl: '', showDeveloperTools: 'never', defaultOpenAllTags: false,
  });
}

addEventListener('hashchange', route);
setInterval(() => location.hash === '#journal' && !document.querySelector('#requests tr[hidden=false]') && !document.hidden
  && [...document.querySelectorAll('#requests tr:not(.open)')].every((row) => row.hidden) && show.journal(), 2000);
route();
start();
