using Ecosystem.Silo.Cli;

return await EcosystemCommand.RunAsync(args, Surroundings.OfProcess());
