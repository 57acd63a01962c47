/**
 * What finews takes from a Jekyll site's `_config.yml`; every field has a default where there is no such
 * file.
 */
export interface Site {
  readonly title: string | undefined;
  /**
   * The site's own address without a trailing slash; relative links resolve against it, links to it are
   * navigation.
   */
  readonly url: string | undefined;
  /**
   * IANA name; dates without an offset are read in it and all dates are shown in it. The system's where
   * none is configured.
   */
  readonly timezone: string;
  readonly language: string | undefined;
}
