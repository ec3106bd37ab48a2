// The policy in casbin: a line per grant and tier, all matched by one expression, decided synchronously, without a log.
import { newEnforcer, newModelFromString, StringAdapter } from 'casbin';

const MODEL = `
[request_definition]
r = who, act, path, ask

[policy_definition]
p = act, who, on, tier, discount, amount, total, eft

[policy_effect]
e = some(where (p.eft == allow)) && !some(where (p.eft == deny))

[matchers]
m = r.act == p.act && (p.tier == "*" || p.tier == r.ask.tier) && (p.who == "*" || p.who == r.who) && reaches(r.path, p.on) && applies(r.ask, p.discount, p.amount, p.total, p.eft)
`;

export default async function make({ limits, grants, requests, now }) {
  const lines = grants.flatMap((grant) => linesOf(grant, limits[grant.permission]));
  const enforcer = await newEnforcer(newModelFromString(MODEL), new StringAdapter(lines.map((line) => `p, ${line.join(', ')}`).join('\n')), false);
  enforcer.addFunction('reaches', (path, on) => path.includes(on));
  // An allow applies within its limits; a deny applies above its amount.
  enforcer.addFunction('applies', (ask, discount, amount, total, eft) =>
    eft === 'deny'
      ? ask.amount > Number(amount)
      : ask.open && ask.pluginUntil > now && ask.discount <= Number(discount) && ask.amount <= Number(amount) && ask.used + ask.amount <= Number(total));

  const calls = requests.map((request) => [
    request.requester, request.permission, request.path.map((path) => path.join(':')), { ...request, pluginUntil: request.pluginUntil ?? Infinity },
  ]);
  return (index) => enforcer.enforceSync(...calls[index]);
}

function linesOf({ permission, effect, kind, id, grantee, amountMax }, tiers) {
  const head = [permission, grantee ?? '*', `${kind}:${id}`];
  if (effect === 'deny') return [[...head, '*', 0, -1, 0, 'deny']];
  const allows = Object.entries(tiers).map(([tier, limit]) => [...head, tier, limit.discountMax, limit.perDecisionMax, limit.quarterTotalMax, 'allow']);
  return amountMax === null ? allows : [...allows, [...head, '*', 0, amountMax, 0, 'deny']];
}
