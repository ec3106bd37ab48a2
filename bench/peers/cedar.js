// The policy in Cedar, parsed once and kept by the engine (preparsePolicySet), so that a call carries its request and nothing else.
import cedar from '@cedar-policy/cedar-wasm/nodejs';

const entity = ([kind, id]) => ({ type: kind[0].toUpperCase() + kind.slice(1), id: id || 'unit' });
const literal = (path) => `${entity(path).type}::${JSON.stringify(entity(path).id)}`;
const action = (permission) => `action == Action::${JSON.stringify(permission)}`;
const principal = (grantee) => (grantee ? `principal == Person::${JSON.stringify(grantee)}` : 'principal');
const certified = 'forbid (principal, action, resource) when { context has pluginUntil && context.pluginUntil <= context.now };';

/** All policies in one set, as Cedar is meant to be used. */
export const whole = (facts) => make(facts, () => facts.grants);

/** A set for each permission, of which the caller picks the one a request can match: what Cedar's authors call slicing, done by hand and before. */
export const sliced = (facts) => make(facts, (permission) => facts.grants.filter((grant) => grant.permission === permission), (permission) => permission);

function make({ limits, requests, now }, grantsFor, setOf = () => 'all') {
  for (const permission of Object.keys(limits)) {
    const text = [...grantsFor(permission).map((grant) => policyOf(grant, limits[grant.permission])), certified].join('\n');
    const parsed = cedar.preparsePolicySet(setOf(permission), { staticPolicies: text });
    if (parsed.type !== 'success') throw new Error(JSON.stringify(parsed.errors));
  }

  // A caller would build these objects for every call; here they are ready, in Cedar's favour.
  const calls = requests.map((request) => ({
    principal: { type: 'Person', id: request.requester },
    action: { type: 'Action', id: request.permission },
    resource: entity(request.path[0]),
    context: {
      tier: request.tier, amount: request.amount, discount: request.discount, used: request.used, open: request.open,
      ...(request.pluginUntil === null ? {} : { pluginUntil: request.pluginUntil, now }),
    },
    preparsedPolicySetId: setOf(request.permission),
    validateRequest: false,
    // The hierarchy above the target; the unit itself has nothing above it and need not be sent.
    entities: request.path.slice(0, -1).map((path, at) => ({ uid: entity(path), attrs: {}, parents: [entity(request.path[at + 1])] })),
  }));

  return (index) => {
    const answer = cedar.statefulIsAuthorized(calls[index]);
    if (answer.type !== 'success' || answer.response.diagnostics.errors.length) throw new Error(JSON.stringify(answer));
    return answer.response.decision === 'allow';
  };
}

/** A deny forbids; an allow permits within the limits of the tier, and one with an amount of its own forbids more than that below its target. */
function policyOf(grant, tiers) {
  const head = `(${principal(grant.grantee)}, ${action(grant.permission)}, resource in ${literal([grant.kind, grant.id])})`;
  if (grant.effect === 'deny') return `forbid ${head};`;
  const within = Object.entries(tiers)
    .map(([tier, limit]) => `(context.tier == "${tier}" && context.discount <= ${limit.discountMax} && context.amount <= ${limit.perDecisionMax} && context.used + context.amount <= ${limit.quarterTotalMax})`)
    .join(' || ');
  const permit = `permit ${head} when { context.open && (${within}) };`;
  return grant.amountMax === null ? permit : `${permit}\nforbid ${head} when { context.amount > ${grant.amountMax} };`;
}
