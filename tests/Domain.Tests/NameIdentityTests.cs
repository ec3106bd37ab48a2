using CsCheck;

namespace Ecosystem.Domain.Tests;

public class NameIdentityTests
{
    [Theory]
    [InlineData("ＡＣＭＥ　Ｌｔｄ．", "Acme Ltd.")]
    [InlineData("　华东销售部　", "华东销售部")]
    [InlineData("ÉCLAIR", "éclair")]
    [InlineData("Lin  Lan", "lin  lan")]
    public void Case_width_and_surrounding_space_do_not_make_another_thing(string one, string other) =>
        Assert.Equal(NameIdentity.Of(other), NameIdentity.Of(one));

    [Theory]
    [InlineData("Lin Lan", "LinLan")]
    [InlineData("华东", "华東")]
    [InlineData("é", "e")]
    public void Anything_else_does(string one, string other) => Assert.NotEqual(NameIdentity.Of(other), NameIdentity.Of(one));

    [Fact]
    public void An_identity_is_its_own_identity() => Gen.String.Sample(name => NameIdentity.Of(NameIdentity.Of(name)) == NameIdentity.Of(name));
}
