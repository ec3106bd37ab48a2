using Ecosystem.Domain.ConsentRecords;
using Ecosystem.Grains.Credentials;

namespace Ecosystem.Grains.Customers;

/// <summary>What the shell of a customer needs to show its passport elsewhere.</summary>
public sealed class PassportServices(CredentialIssuer issuer, Controller controller, WithdrawalNews news)
{
    public CredentialIssuer Issuer => issuer;
    public Controller Controller => controller;
    public WithdrawalNews News => news;
}
