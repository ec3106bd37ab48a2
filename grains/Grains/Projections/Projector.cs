namespace Ecosystem.Grains.Projections;
public static class Projector { public const string FollowerName = "projector"; }
