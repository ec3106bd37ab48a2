namespace Ecosystem.Domain.Tests.Learning.Drift;

/// <summary>The peer: Page 1954, Hinkley 1971, on both sides. Alarms when the sum of deviations from the running mean is λ above its least, or below its greatest.</summary>
/// <param name="delta">Change that is let pass.</param>
/// <param name="lambda">Threshold.</param>
internal sealed class PageHinkley(double delta, double lambda)
{
    private double _mean, _up, _least, _down, _greatest;
    private long _count;

    /// <summary>Whether the stream has changed; after an alarm it begins anew.</summary>
    public bool Observe(double value)
    {
        _mean += (value - _mean) / ++_count;
        _up += value - _mean - delta;
        _down += value - _mean + delta;
        _least = Math.Min(_least, _up);
        _greatest = Math.Max(_greatest, _down);
        if (_up - _least <= lambda && _greatest - _down <= lambda) return false;
        (_mean, _up, _least, _down, _greatest, _count) = (0, 0, 0, 0, 0, 0);
        return true;
    }
}
