using Attribution.Domain.Grades;

namespace Attribution.Domain.Tests.Grades;

public sealed class GradeSchemeDefinitionTests
{
    [Fact]
    public void All_EveryScheme_IsDefinedWithItsValues() => Assert.Equal(
        ["0 UNGRADED  / ", "1 ADMIRALTY ABCDEF / 123456", "2 EUROPOL_4X4 ABCX / 1234", "3 UK_3X5X2 123 / ABCDE"],
        GradeSchemeDefinition.All.Select(scheme => $"{(byte)scheme.Scheme} {scheme.EnumName} {Values(scheme.Source)} / {Values(scheme.Information)}"));

    [Theory]
    [InlineData("4x4", GradeScheme.Europol4X4)]
    [InlineData("UK_3X5X2", GradeScheme.Uk3X5X2)]
    [InlineData("5x5", null)]
    [InlineData("", null)]
    public void ByName_AName_GivesTheScheme(string name, GradeScheme? expected) => Assert.Equal(expected, GradeSchemeDefinition.ByName(name)?.Scheme);

    private static string Values(IEnumerable<GradeStep> steps) => string.Concat(steps.Select(step => step.Value));
}
