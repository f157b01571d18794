namespace Planted
{
    /// <summary>IDE0161: a namespace with braces.</summary>
    public static class BracedNamespace;
}
