using System.Globalization;
using Ecosystem.ReferenceSupplier;

// dotnet run --project tests/ReferenceSupplier -- [port] [fault]
var port = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 5190;
var fault = args.Length > 1 ? Enum.Parse<Fault>(args[1]) : Fault.None;
await using var supplier = await Supplier.StartAsync(fault, port);
Console.WriteLine($"{supplier.Candidate.BaseUrl} for {supplier.Candidate.Customer} and {supplier.Candidate.OtherCustomer}");
foreach (var client in supplier.Candidate.Clients) Console.WriteLine($"{client.Role}: {client.ClientId} {client.ClientSecret} ({client.Organisation})");
Console.WriteLine(supplier.Registration);
await Task.Delay(Timeout.Infinite);
