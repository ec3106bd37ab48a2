using Microsoft.IdentityModel.Tokens;

namespace Ecosystem.Hosting.Tokens;

/// <summary>An issuer inside this host whose tokens are verified by a symmetric key held here (HS256), beside the identity host's.</summary>
/// <remarks>A verifier trusts exactly the local issuers registered in its own service container; the api registers none.</remarks>
/// <param name="Issuer">Exact <c>iss</c>; a URN, so that it can never be mistaken for an identity host.</param>
public sealed record LocalIssuer(string Issuer, SymmetricSecurityKey Key);
