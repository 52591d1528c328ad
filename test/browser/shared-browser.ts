import { type Browser, chromium } from 'playwright'

/** Two pages of Chromium's own, which it would load beside each page for what is typed into the address bar; they cost more than ours. */
const ofAddressBar = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup']

/** What Playwright itself turns off: of two such lists Chromium goes by the later one. */
const byPlaywright = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
]

let running: Promise<Browser> | undefined

/** The system's browser, which all files that one process runs share; it ends with the process. */
export async function sharedBrowser(): Promise<Browser> {
  if (running === undefined || !(await running).isConnected())
    running = chromium.launch({
      executablePath: '/usr/bin/chromium',
      args: ['--no-sandbox', `--disable-features=${[...ofAddressBar, ...byPlaywright].join()}`],
    })
  return running
}
