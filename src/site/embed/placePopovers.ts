/**
 * Passports open beside their number. Where CSS cannot place them there yet, this does: a frame may be far higher than
 * the window, so a sheet at its foot would open out of sight.
 */

if (!CSS.supports('position-area', 'bottom')) {
  for (const popover of document.querySelectorAll<HTMLElement>('[popover]')) {
    popover.addEventListener('toggle', (event) => {
      if ((event as ToggleEvent).newState !== 'open') return;
      const button = document.querySelector(`[popovertarget="${CSS.escape(popover.id)}"]:focus`);
      const { bottom, left } = (button ?? document.body).getBoundingClientRect();
      const roomPx = document.documentElement.clientWidth - popover.offsetWidth;
      popover.style.top = `${window.scrollY + bottom}px`;
      popover.style.left = `${Math.max(0, Math.min(left, roomPx))}px`;
    });
  }
}
